package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nothing that is asked anew is about somebody of whom nothing is left. */
class PersonAlreadyErased extends BrokenRule {

    PersonAlreadyErased() {
        super(null);
    }
}
