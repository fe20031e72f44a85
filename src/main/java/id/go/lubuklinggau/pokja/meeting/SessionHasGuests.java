package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Guests are on its list; they are taken off it first. */
class SessionHasGuests extends BrokenRule {

    SessionHasGuests() {
        super(null);
    }
}
