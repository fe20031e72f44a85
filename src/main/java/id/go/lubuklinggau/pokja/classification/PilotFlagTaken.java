package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The portal has one flag of the kind, and another kampung has it on that day. */
public class PilotFlagTaken extends BrokenRule {

    PilotFlagTaken(String holder) {
        super("kind", holder);
    }
}
