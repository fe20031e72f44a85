package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.pokja.PokjaChoice;

/**
 * A row that is being compared.
 *
 * @param key by which searches know its name; empty if it has none
 */
record PendingRow(StagedRow staged, ReadRow read, Places.Place place, String key) {

    /** @return null if it is not known */
    PokjaChoice pokja() {
        return place.pokja();
    }
}
