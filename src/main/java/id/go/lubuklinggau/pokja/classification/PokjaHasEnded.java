package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A closed Pokja keeps what was recorded of it. */
public class PokjaHasEnded extends BrokenRule {

    PokjaHasEnded() {
        super(null);
    }
}
