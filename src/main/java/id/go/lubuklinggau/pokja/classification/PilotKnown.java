package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The kampung is one of this kind already. */
public class PilotKnown extends BrokenRule {

    PilotKnown() {
        super("pokjaId");
    }
}
