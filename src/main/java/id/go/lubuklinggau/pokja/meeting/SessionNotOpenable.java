package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Entry opens only after the meeting is announced. */
class SessionNotOpenable extends BrokenRule {

    SessionNotOpenable() {
        super(null);
    }
}
