package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Entry opens by itself at an hour that has not come; staff need not wait. */
class EntryNotYet extends BrokenRule {

    EntryNotYet(String hour, String day) {
        super(null, hour, day);
    }
}
