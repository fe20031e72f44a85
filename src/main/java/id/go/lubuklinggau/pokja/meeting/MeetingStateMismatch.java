package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The meeting is not in the state from which this step leads on. */
class MeetingStateMismatch extends BrokenRule {

    MeetingStateMismatch() {
        super(null);
    }
}
