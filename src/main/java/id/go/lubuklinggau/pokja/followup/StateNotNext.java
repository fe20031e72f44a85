package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The state moves forward only. */
class StateNotNext extends BrokenRule {

    StateNotNext() {
        super("state");
    }
}
