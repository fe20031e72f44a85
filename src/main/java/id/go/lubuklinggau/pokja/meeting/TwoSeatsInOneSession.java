package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A person comes to a session once. */
class TwoSeatsInOneSession extends BrokenRule {

    TwoSeatsInOneSession(String meetingTitle, int number, String pokjaNames) {
        super(null, meetingTitle, number, pokjaNames);
    }
}
