package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A person is a delegate of a session once. */
class PersonAlreadyDelegate extends BrokenRule {

    PersonAlreadyDelegate() {
        super("personId");
    }
}
