package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.meeting.AgendaRow;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import java.util.List;

/**
 * A line of the printed running order.
 *
 * @param inCharge who is written beside it; where nobody is, whoever speaks about just this
 */
record AgendaLine(int number, AgendaRow item, List<String> inCharge) {

    static AgendaLine of(int number, AgendaRow item, List<SessionSpeakerRow> speakers) {
        return new AgendaLine(number, item, item.inCharge() != null ? List.of(item.inCharge()) : about(item, speakers));
    }

    private static List<String> about(AgendaRow item, List<SessionSpeakerRow> speakers) {
        return speakers.stream()
                .filter(speaker -> item.title().equalsIgnoreCase(speaker.topic()))
                .map(SessionSpeakerRow::label)
                .toList();
    }
}
