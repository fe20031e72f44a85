package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MeetingService {

    private final MeetingRepository meetings;
    private final MeetingSessionRepository sessions;
    private final MeetingQueries queries;
    private final Clock clock;

    MeetingService(MeetingRepository meetings, MeetingSessionRepository sessions, MeetingQueries queries, Clock clock) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.queries = queries;
        this.clock = clock;
    }

    /** Plans a meeting; one that already has this id is left as it is (a double submit). */
    public void schedule(UUID id, MeetingPlan plan) {
        if (!meetings.existsById(id)) {
            meetings.save(new Meeting(id, plan));
        }
    }

    /** @throws SessionOutsideMeeting if a session falls outside the new days */
    public void change(UUID id, Long version, MeetingPlan plan) {
        var meeting = lock(id);
        meeting.change(version, plan);
        for (var session : sessions.findByMeetingId(id)) {
            if (!plan.includes(session.day())) {
                throw new SessionOutsideMeeting(session.number());
            }
        }
        meetings.save(meeting);
    }

    /**
     * From now on the invited Pokja see it.
     *
     * @throws MeetingHasNoSession if there is nothing yet to invite to
     * @throws MeetingStateMismatch unless it is a draft
     */
    public void announce(UUID id) {
        var meeting = lock(id);
        var planned = sessions.findByMeetingId(id);
        if (planned.isEmpty()) {
            throw new MeetingHasNoSession();
        }
        meeting.announce(clock.instant());
        planned.forEach(Session::openByItself);
    }

    /** @throws MeetingStateMismatch unless it is announced */
    public void hold(UUID id) {
        lock(id).hold();
    }

    /**
     * @throws SessionsNotFinal while a session may still change
     * @throws MeetingStateMismatch unless it was held
     */
    public void close(UUID id) {
        var meeting = lock(id);
        long open = sessions.findByMeetingId(id).stream()
                .filter(session -> session.state() != SessionState.FINAL)
                .count();
        if (open > 0) {
            throw new SessionsNotFinal(open);
        }
        meeting.close();
    }

    @Transactional(readOnly = true)
    public Page<MeetingRow> list(String query, MeetingState state, Reach reach, Pageable pageable) {
        return queries.list(query, state, reach, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<MeetingRow> all(String query, MeetingState state, Reach reach) {
        return queries.all(query, state, reach);
    }

    /** @throws NotFound if there is none, or none in reach */
    @Transactional(readOnly = true)
    public MeetingDetails find(UUID id, Reach reach) {
        return queries.find(id, reach).orElseThrow(() -> new NotFound("meeting", id));
    }

    @Transactional(readOnly = true)
    public List<SessionRow> sessions(UUID meetingId, Reach reach) {
        return queries.sessions(meetingId, reach);
    }

    /** Who speaks in any of its sessions, in each role once. */
    @Transactional(readOnly = true)
    public List<SessionSpeakerRow> speakers(UUID meetingId) {
        return queries.speakers(meetingId);
    }

    private Meeting lock(UUID id) {
        return meetings.lockById(id).orElseThrow(() -> new NotFound("meeting", id));
    }
}
