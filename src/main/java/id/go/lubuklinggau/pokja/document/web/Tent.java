package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;

/**
 * A sign with a name for a table.
 *
 * @param name of a person, or of the agency that has not sent a name yet
 * @param position or null
 * @param element of a delegate without a position, else null
 * @param role of a speaker without a position, else null
 * @param place the Pokja, or the agency; null where it is the name
 */
record Tent(String name, String position, Element element, SpeakerRole role, String place) {

    static Tent of(SheetRow row) {
        return new Tent(
                row.fullName(), row.position(), row.position() == null ? row.element() : null, null, row.pokjaName());
    }

    static Tent of(SessionSpeakerRow speaker) {
        var role = speaker.position() == null ? speaker.role() : null;
        return speaker.name() == null
                ? new Tent(speaker.agencyName(), speaker.position(), null, role, null)
                : new Tent(
                        PersonName.full(speaker.titleBefore(), speaker.name(), speaker.titlesAfter()),
                        speaker.position(),
                        null,
                        role,
                        speaker.agencyName());
    }

    public Lettering lettering() {
        return Lettering.of(name);
    }
}
