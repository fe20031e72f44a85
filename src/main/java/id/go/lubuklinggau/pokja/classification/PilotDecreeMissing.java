package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The city decides by a decree. */
public class PilotDecreeMissing extends BrokenRule {

    PilotDecreeMissing(String field) {
        super(field);
    }
}
