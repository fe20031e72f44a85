package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The Pokja speaks of what is done. */
class ActionNotDone extends BrokenRule {

    ActionNotDone() {
        super(null);
    }
}
