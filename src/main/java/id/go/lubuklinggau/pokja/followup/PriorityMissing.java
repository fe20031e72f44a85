package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody has said how urgent it is. */
class PriorityMissing extends BrokenRule {

    PriorityMissing() {
        super("level");
    }
}
