package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session lies on one of the days of its meeting. */
class DayOutsideMeeting extends BrokenRule {

    DayOutsideMeeting(String days) {
        super("day", days);
    }
}
