package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A person is a member of a Pokja once at any time. */
class TermsOverlap extends BrokenRule {

    TermsOverlap() {
        super("firstDay");
    }
}
