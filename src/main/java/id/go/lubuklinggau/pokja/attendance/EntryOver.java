package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The hours of entry are over; only staff marks now. */
class EntryOver extends BrokenRule {

    EntryOver(String hour, String day) {
        super(null, hour, day);
    }
}
