package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The Pokja is not invited to this session. */
class PokjaNotInvited extends BrokenRule {

    PokjaNotInvited() {
        super(null);
    }
}
