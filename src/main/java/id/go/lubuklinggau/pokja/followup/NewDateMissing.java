package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A delay has a new date. */
class NewDateMissing extends BrokenRule {

    NewDateMissing() {
        super("dueOn");
    }
}
