package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A Pokja that the copy invites already sits in another session at that time. */
class CopyClashes extends BrokenRule {

    CopyClashes(String pokja, String meeting) {
        super("firstDay", pokja, meeting);
    }
}
