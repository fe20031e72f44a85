package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Only an active Pokja is invited. */
class PokjaUnknown extends BrokenRule {

    PokjaUnknown() {
        super("invitedPokja");
    }
}
