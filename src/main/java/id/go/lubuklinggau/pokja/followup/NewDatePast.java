package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A new date is still to come. */
class NewDatePast extends BrokenRule {

    NewDatePast() {
        super("dueOn");
    }
}
