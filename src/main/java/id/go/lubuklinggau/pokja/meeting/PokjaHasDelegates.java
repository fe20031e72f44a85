package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja that has named delegates stays invited until they are withdrawn. */
class PokjaHasDelegates extends BrokenRule {

    PokjaHasDelegates(String pokja) {
        super("invitedPokja", pokja);
    }
}
