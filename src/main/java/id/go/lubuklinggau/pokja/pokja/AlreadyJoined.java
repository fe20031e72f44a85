package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Somebody else was faster: one of the two is no record of its own any more. */
class AlreadyJoined extends BrokenRule {

    AlreadyJoined() {
        super(null);
    }
}
