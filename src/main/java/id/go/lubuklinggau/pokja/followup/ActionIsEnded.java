package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It is done or rejected, so nothing of it changes any more. */
class ActionIsEnded extends BrokenRule {

    ActionIsEnded() {
        super(null);
    }
}
