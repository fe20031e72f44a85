package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A correction of a final session says why. */
class ReasonMissing extends BrokenRule {

    ReasonMissing() {
        super("reason");
    }
}
