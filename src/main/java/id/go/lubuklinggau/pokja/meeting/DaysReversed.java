package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The last day is before the first. */
class DaysReversed extends BrokenRule {

    DaysReversed() {
        super("lastDay");
    }
}
