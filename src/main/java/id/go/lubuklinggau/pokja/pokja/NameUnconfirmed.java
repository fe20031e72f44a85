package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Who is erased for good is named by whoever does it. */
class NameUnconfirmed extends BrokenRule {

    NameUnconfirmed(String name) {
        super("confirmation", name);
    }
}
