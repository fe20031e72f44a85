package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The last day of a decree is not before its first. */
class DecreeReversed extends BrokenRule {

    DecreeReversed() {
        super("validTo");
    }
}
