package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Card;
import id.go.lubuklinggau.pokja.meeting.MeetingDetails;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import java.util.Arrays;
import java.util.List;

/** What papers tell of the session or the meeting that they are of, for the fingerprint of that. The records hold more. */
final class Told {

    private Told() {}

    static List<?> of(SessionDetails session) {
        return Arrays.asList(
                session.meetingTitle(),
                session.programme(),
                session.day(),
                session.startTime(),
                session.endTime(),
                session.venue(),
                session.room());
    }

    static List<?> of(MeetingDetails meeting) {
        return Arrays.asList(
                meeting.title(), meeting.programme(), meeting.firstDay(), meeting.lastDay(), meeting.venue());
    }

    static List<?> of(Card card) {
        var row = card.row();
        return Arrays.asList(
                row.number(),
                row.fullName(),
                row.element(),
                row.position(),
                row.pokjaName(),
                row.kelurahanName(),
                card.code());
    }

    static List<?> of(List<SessionSpeakerRow> speakers) {
        return speakers.stream()
                .map(speaker -> List.of(speaker.label(), speaker.role()))
                .toList();
    }
}
