package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja has one decree of a number and day. */
class DecreeKnown extends BrokenRule {

    DecreeKnown() {
        super("number");
    }
}
