package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whoever signs in the name of somebody says in whose. */
class SuperiorMissing extends BrokenRule {

    SuperiorMissing() {
        super("superior");
    }
}
