package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody was ticked to be copied. */
class NobodyChosen extends BrokenRule {

    NobodyChosen() {
        super(null);
    }
}
