package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The day of the session has not come, or it is not open yet. */
class SessionNotYet extends BrokenRule {

    SessionNotYet() {
        super(null);
    }
}
