package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Participant;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;

/**
 * One certificate.
 *
 * @param number null to be written by hand
 * @param name with titles
 * @param role null for a participant
 * @param from where they come from: the Pokja, or the agency
 */
record Certificate(String number, String name, SpeakerRole role, String from) {

    static Certificate of(String number, Participant participant) {
        return new Certificate(number, participant.name(), null, participant.pokjaName());
    }

    static Certificate of(String number, SessionSpeakerRow speaker) {
        return new Certificate(number, speaker.label(), speaker.role(), speaker.agencyName());
    }

    public Lettering lettering() {
        return Lettering.of(name);
    }
}
