package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The agency has answered already, or there are photos: it is not taken away any more. */
class ActionHasHistory extends BrokenRule {

    ActionHasHistory() {
        super(null);
    }
}
