package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.Aim;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemState;
import java.util.UUID;

/** Which problems an address asks for, in the words of addresses; null leaves out none. */
public record ProblemSearch(
        ProblemState keadaan, String kecamatan, String kelurahan, Aim sasaran, UUID kategori, UUID instansi) {

    ProblemFilter toFilter() {
        return new ProblemFilter(keadaan, area(), null, sasaran, kategori, instansi, null);
    }

    /** The smallest that is named. */
    private String area() {
        return kelurahan == null || kelurahan.isBlank() ? kecamatan : kelurahan;
    }

    public boolean isOn() {
        return keadaan != null || toFilter().isOn();
    }
}
