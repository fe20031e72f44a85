package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A kelurahan has one active Pokja at most. */
class KelurahanHasPokja extends BrokenRule {

    KelurahanHasPokja(String pokja) {
        super("kelurahanCode", pokja);
    }
}
