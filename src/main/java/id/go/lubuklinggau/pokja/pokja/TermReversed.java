package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The last day of a term is not before its first. */
class TermReversed extends BrokenRule {

    TermReversed() {
        super("lastDay");
    }
}
