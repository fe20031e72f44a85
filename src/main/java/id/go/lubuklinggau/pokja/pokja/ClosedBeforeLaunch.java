package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja is closed on or after the day of its launch. */
class ClosedBeforeLaunch extends BrokenRule {

    ClosedBeforeLaunch() {
        super("lastDay");
    }
}
