package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session of the meeting falls outside its days. */
class SessionOutsideMeeting extends BrokenRule {

    SessionOutsideMeeting(int number) {
        super("lastDay", number);
    }
}
