package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Data that may not be used is not changed by joining it, either. */
class RestrictedNotJoined extends BrokenRule {

    RestrictedNotJoined() {
        super(null);
    }
}
