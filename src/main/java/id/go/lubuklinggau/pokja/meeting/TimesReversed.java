package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The end is not after the start. */
class TimesReversed extends BrokenRule {

    TimesReversed() {
        super("endTime");
    }
}
