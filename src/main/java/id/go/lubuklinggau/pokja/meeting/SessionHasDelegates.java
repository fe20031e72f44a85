package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session with delegates cannot be removed. */
class SessionHasDelegates extends BrokenRule {

    SessionHasDelegates() {
        super(null);
    }
}
