package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Attendance is entered once the session is open for it. */
class EntryNotOpen extends BrokenRule {

    EntryNotOpen() {
        super(null);
    }
}
