package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Entry would end before it begins. */
class EntryTimesReversed extends BrokenRule {

    EntryTimesReversed() {
        super("entryUntil");
    }
}
