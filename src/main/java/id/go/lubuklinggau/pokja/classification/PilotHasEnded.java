package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It has an end already, another one. */
public class PilotHasEnded extends BrokenRule {

    PilotHasEnded() {
        super(null);
    }
}
