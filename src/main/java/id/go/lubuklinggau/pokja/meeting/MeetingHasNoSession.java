package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A meeting without a session cannot be announced. */
class MeetingHasNoSession extends BrokenRule {

    MeetingHasNoSession() {
        super(null);
    }
}
