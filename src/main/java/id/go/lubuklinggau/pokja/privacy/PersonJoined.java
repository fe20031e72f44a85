package id.go.lubuklinggau.pokja.privacy;

import java.util.UUID;

/** This record was joined into another, which is to be looked at instead. */
public class PersonJoined extends RuntimeException {

    private final UUID intoId;

    PersonJoined(UUID intoId) {
        super("person joined into " + intoId);
        this.intoId = intoId;
    }

    public UUID intoId() {
        return intoId;
    }
}
