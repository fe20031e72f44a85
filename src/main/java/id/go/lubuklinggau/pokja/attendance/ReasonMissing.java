package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A correction of a final session says why. */
public class ReasonMissing extends BrokenRule {

    ReasonMissing() {
        super("reason");
    }
}
