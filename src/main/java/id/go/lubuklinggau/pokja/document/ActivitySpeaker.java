package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.shared.PersonName;

/**
 * Who spoke in a session of a meeting.
 *
 * @param name null while the agency has not sent one
 */
public record ActivitySpeaker(
        int session,
        SpeakerRole role,
        String topic,
        String titleBefore,
        String name,
        String titlesAfter,
        String position,
        String agencyName) {

    /** With titles; empty while the agency has not sent a name. */
    public String fullName() {
        return name == null ? "" : PersonName.full(titleBefore, name, titlesAfter);
    }
}
