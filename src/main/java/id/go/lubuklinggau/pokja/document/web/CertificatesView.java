package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Participant;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import java.util.ArrayList;
import java.util.List;

/** The certificates of a meeting: of those who came in the order of the paper, then of the speakers, whose names are known. */
class CertificatesView {

    private final List<Participant> participants;
    private final List<SessionSpeakerRow> speakers;
    private final List<Certificate> chosen = new ArrayList<>();

    /** A part has the numbers that it has within the whole. */
    CertificatesView(List<Participant> participants, List<SessionSpeakerRow> all, CertificateChoice choice) {
        this.participants = participants;
        this.speakers = all.stream().filter(speaker -> speaker.name() != null).toList();
        var part = choice.sheet().part();
        if (!part.equals(RosterChoice.SPEAKERS)) {
            Participants.choose(part, participants);
        }
        int number = 0;
        for (var participant : participants) {
            number++;
            if (Participants.includes(part, participant)) {
                chosen.add(Certificate.of(choice.number(number), participant));
            }
        }
        for (var speaker : speakers) {
            number++;
            if (part.isEmpty() || part.equals(RosterChoice.SPEAKERS)) {
                chosen.add(Certificate.of(choice.number(number), speaker));
            }
        }
    }

    public List<Certificate> getChosen() {
        return chosen;
    }

    public List<RosterPart> getParts() {
        return Participants.of(participants);
    }

    public boolean isWithSpeakers() {
        return !speakers.isEmpty();
    }
}
