package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A meeting is closed only when each of its sessions is final. */
class SessionsNotFinal extends BrokenRule {

    SessionsNotFinal(long open) {
        super(null, open);
    }
}
