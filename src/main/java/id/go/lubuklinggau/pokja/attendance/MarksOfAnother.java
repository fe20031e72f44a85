package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Two share a phone: marks wait on it until whoever made them has signed in again. */
class MarksOfAnother extends BrokenRule {

    MarksOfAnother() {
        super(null);
    }
}
