package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A closing that is noted has happened. */
class ClosedInFuture extends BrokenRule {

    ClosedInFuture() {
        super("lastDay");
    }
}
