package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The person asked that the data be used no further; until that is lifted there is no new duty. */
class PersonIsRestricted extends BrokenRule {

    PersonIsRestricted() {
        super("personId");
    }
}
