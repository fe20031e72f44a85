package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody becomes a member after the Pokja is closed. */
class ClosedBeforeMembers extends BrokenRule {

    ClosedBeforeMembers() {
        super("lastDay");
    }
}
