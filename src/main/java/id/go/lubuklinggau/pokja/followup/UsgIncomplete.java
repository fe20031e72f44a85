package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Urgency, seriousness and growth go together, each from 1 to 5. */
class UsgIncomplete extends BrokenRule {

    UsgIncomplete() {
        super("urgency");
    }
}
