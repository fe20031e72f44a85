package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A speaker stands once in each role of a session. */
class SpeakerListedTwice extends BrokenRule {

    SpeakerListedTwice() {
        super("speakerId");
    }
}
