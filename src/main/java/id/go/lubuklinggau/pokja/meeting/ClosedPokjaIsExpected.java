package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Somebody is named or has come for the Pokja on a day after its last one. */
class ClosedPokjaIsExpected extends BrokenRule {

    ClosedPokjaIsExpected(String day, String meeting) {
        super("lastDay", day, meeting);
    }
}
