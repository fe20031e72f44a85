package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja cannot sit in two sessions at the same time. */
class PokjaInTwoSessions extends BrokenRule {

    PokjaInTwoSessions(String pokja, String session) {
        super("invitedPokja", pokja, session);
    }
}
