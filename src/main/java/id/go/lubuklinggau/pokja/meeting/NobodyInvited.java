package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session invites at least one Pokja. */
class NobodyInvited extends BrokenRule {

    NobodyInvited() {
        super("invitedPokja");
    }
}
