package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.OfficialRecordText;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who signs a berita acara as a witness.
 *
 * @param name null where it is written by hand
 * @param position or null
 */
record Witness(String name, String position) {

    /** Those that staff has written down. */
    static List<Witness> of(OfficialRecordText text) {
        return Stream.of(
                        new Witness(text.firstWitnessName(), text.firstWitnessPosition()),
                        new Witness(text.secondWitnessName(), text.secondWitnessPosition()))
                .filter(witness -> witness.name() != null || witness.position() != null)
                .toList();
    }
}
