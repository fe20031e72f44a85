package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.report.KelurahanSession;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The sessions of a kelurahan, meeting by meeting. */
class KelurahanPage {

    private final List<KelurahanSession> sessions;
    private final UUID meetingId;

    /** @param meetingId whose sessions are shown; null for all */
    KelurahanPage(List<KelurahanSession> sessions, UUID meetingId) {
        this.meetingId = meetingId;
        this.sessions = sessions.stream()
                .filter(session -> meetingId == null || session.meetingId().equals(meetingId))
                .toList();
    }

    /** Of one meeting each, the newest first. */
    public Collection<List<KelurahanSession>> getMeetings() {
        return sessions.stream()
                .collect(Collectors.groupingBy(KelurahanSession::meetingId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    public boolean isOfOneMeeting() {
        return meetingId != null;
    }

    public List<KelurahanSession> getSessions() {
        return sessions;
    }

    public int getSeats() {
        return sessions.stream().mapToInt(KelurahanSession::seats).sum();
    }

    public int getAttended() {
        return sessions.stream().mapToInt(KelurahanSession::attended).sum();
    }

    public int getAway() {
        return sessions.stream().mapToInt(KelurahanSession::away).sum();
    }

    public int getUnmarked() {
        return sessions.stream().mapToInt(KelurahanSession::unmarked).sum();
    }

    public int getUnnamed() {
        return sessions.stream().mapToInt(KelurahanSession::unnamed).sum();
    }
}
