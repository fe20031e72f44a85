package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session would invite nobody. */
class ClosedPokjaIsAlone extends BrokenRule {

    ClosedPokjaIsAlone(String day, String meeting) {
        super("lastDay", day, meeting);
    }
}
