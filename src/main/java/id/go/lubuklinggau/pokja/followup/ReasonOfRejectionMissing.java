package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whoever rejects says why. */
class ReasonOfRejectionMissing extends BrokenRule {

    ReasonOfRejectionMissing() {
        super("answer");
    }
}
