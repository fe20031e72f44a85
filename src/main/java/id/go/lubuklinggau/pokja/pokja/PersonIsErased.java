package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Erasure cannot be undone, and nothing is recorded of the person any more. */
class PersonIsErased extends BrokenRule {

    PersonIsErased() {
        super(null);
    }
}
