package id.go.lubuklinggau.pokja.account;

import java.util.List;
import java.util.UUID;

/** The agencies that accounts are of. They are kept further up, where they send speakers and take problems. */
public interface AgencyDirectory {

    /** All of them by name, also those that are not offered any more. */
    List<Entry> directory();

    /** @param active whether it is offered to choose from */
    record Entry(UUID id, String name, boolean active) {}
}
