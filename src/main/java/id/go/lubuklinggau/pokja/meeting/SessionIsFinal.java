package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A final session no longer changes. */
class SessionIsFinal extends BrokenRule {

    SessionIsFinal() {
        super(null);
    }
}
