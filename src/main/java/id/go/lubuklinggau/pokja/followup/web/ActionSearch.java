package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.ActionFilter;
import id.go.lubuklinggau.pokja.followup.ActionTurn;
import java.util.UUID;

/** Which actions an address asks for, in the words of addresses; null leaves out none. */
public record ActionSearch(ActionTurn giliran, String kecamatan, String kelurahan, UUID instansi) {

    ActionFilter toFilter() {
        return new ActionFilter(
                giliran, kelurahan == null || kelurahan.isBlank() ? kecamatan : kelurahan, instansi, null, null);
    }

    public boolean isOn() {
        return toFilter().isOn();
    }
}
