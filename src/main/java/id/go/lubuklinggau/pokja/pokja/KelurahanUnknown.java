package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja belongs to one of the known kelurahan. */
class KelurahanUnknown extends BrokenRule {

    KelurahanUnknown() {
        super("kelurahanCode");
    }
}
