package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A closing that is noted has happened. */
public class ClosedInFuture extends BrokenRule {

    ClosedInFuture() {
        super("lastDay");
    }
}
