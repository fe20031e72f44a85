package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The speaker chosen for a session does not exist. */
class SpeakerUnknown extends BrokenRule {

    SpeakerUnknown() {
        super("speakerId");
    }
}
