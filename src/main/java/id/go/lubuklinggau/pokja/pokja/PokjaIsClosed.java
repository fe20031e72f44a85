package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A closed Pokja stays as it was. */
class PokjaIsClosed extends BrokenRule {

    PokjaIsClosed() {
        super(null);
    }
}
