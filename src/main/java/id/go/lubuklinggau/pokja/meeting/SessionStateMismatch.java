package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The session is not in the state from which this step leads on. */
class SessionStateMismatch extends BrokenRule {

    SessionStateMismatch() {
        super(null);
    }
}
