package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The last day of signing is not before the first. */
class ValidityReversed extends BrokenRule {

    ValidityReversed() {
        super("validTo");
    }
}
