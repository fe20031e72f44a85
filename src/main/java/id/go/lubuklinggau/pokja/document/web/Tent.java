package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Card;
import id.go.lubuklinggau.pokja.attendance.DelegateCode;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import id.go.lubuklinggau.pokja.shared.QrPicture;

/**
 * A sign with a name for a table.
 *
 * @param name of a person, or of the agency that has not sent a name yet
 * @param position or null
 * @param element of a delegate without a position, else null
 * @param role of a speaker without a position, else null
 * @param place the Pokja, or the agency; null where it is the name
 * @param code of a delegate, as on the card, else null
 */
record Tent(String name, String position, Element element, SpeakerRole role, String place, DelegateCode code) {

    static Tent of(Card card) {
        var row = card.row();
        return new Tent(
                row.fullName(),
                row.position(),
                row.position() == null ? row.element() : null,
                null,
                row.pokjaName(),
                card.code());
    }

    static Tent of(SessionSpeakerRow speaker) {
        var role = speaker.position() == null ? speaker.role() : null;
        return speaker.name() == null
                ? new Tent(speaker.agencyName(), speaker.position(), null, role, null, null)
                : new Tent(
                        PersonName.full(speaker.titleBefore(), speaker.name(), speaker.titlesAfter()),
                        speaker.position(),
                        null,
                        role,
                        speaker.agencyName(),
                        null);
    }

    public QrPicture picture() {
        return QrPicture.of(code.pictured());
    }

    public Lettering lettering() {
        return Lettering.of(name);
    }
}
