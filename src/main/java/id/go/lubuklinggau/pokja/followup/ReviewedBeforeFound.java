package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A meeting cannot look back on what was found in it or after it. */
class ReviewedBeforeFound extends BrokenRule {

    ReviewedBeforeFound() {
        super(null);
    }
}
