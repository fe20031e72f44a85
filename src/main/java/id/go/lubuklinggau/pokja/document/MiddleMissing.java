package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whoever signs below (u.b.) says who was asked first. */
class MiddleMissing extends BrokenRule {

    MiddleMissing() {
        super("middle");
    }
}
