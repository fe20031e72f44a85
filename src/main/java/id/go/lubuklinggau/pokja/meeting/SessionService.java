package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class SessionService {

    private final MeetingRepository meetings;
    private final MeetingSessionRepository sessions;
    private final SessionQueries queries;
    private final Dates dates;
    private final Clock clock;

    SessionService(
            MeetingRepository meetings,
            MeetingSessionRepository sessions,
            SessionQueries queries,
            Dates dates,
            Clock clock) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.queries = queries;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Adds a session; one that already has this id is left as it is (a double submit).
     *
     * @throws DayOutsideMeeting if the meeting does not last to that day
     * @throws PokjaUnknown if an invited Pokja is not active on that day
     * @throws PokjaInTwoSessions if another session at that time invites one of them
     */
    public void plan(UUID id, UUID meetingId, SessionPlan plan) {
        var meeting = lockMeeting(meetingId);
        if (sessions.existsById(id)) {
            return;
        }
        meeting.requireNotClosed();
        check(id, meeting, plan);
        var all = sessions.findByMeetingId(meetingId);
        var session = sessions.save(new Session(id, meetingId, all.size() + 1, plan));
        openByItself(session, meeting);
        all.add(session);
        renumber(all);
    }

    /**
     * Changes a session that is not final.
     *
     * @throws PokjaHasDelegates if a Pokja is no longer invited but has named delegates
     * @throws SeatsInUse if fewer seats are left than a Pokja has named
     */
    public void change(UUID id, Long version, SessionPlan plan) {
        var meeting = lockMeetingOf(id);
        meeting.requireNotClosed();
        var session = session(id);
        session.change(version, plan);
        check(id, meeting, plan);
        queries.withDelegatesBeyond(id, plan.invitedPokja()).ifPresent(pokja -> {
            throw new PokjaHasDelegates(pokja);
        });
        int named = queries.highestSeat(id);
        if (named > plan.seats()) {
            throw new SeatsInUse(named);
        }
        openByItself(session, meeting);
        sessions.save(session);
        renumber(sessions.findByMeetingId(session.meetingId()));
    }

    /**
     * Removes a session; one that is gone already stays gone (a double submit).
     *
     * @throws SessionHasDelegates if somebody was already named
     * @throws SessionHasGuests if somebody came without a seat
     */
    public void remove(UUID id) {
        if (!sessions.existsById(id)) {
            return;
        }
        lockMeetingOf(id).requireNotClosed();
        sessions.lockById(id).ifPresent(this::remove);
    }

    private void remove(Session session) {
        session.requireNotFinal();
        if (queries.highestSeat(session.id()) > 0) {
            throw new SessionHasDelegates();
        }
        if (queries.hasGuests(session.id())) {
            throw new SessionHasGuests();
        }
        sessions.delete(session);
        var rest = sessions.findByMeetingId(session.meetingId());
        rest.remove(session);
        renumber(rest);
    }

    /**
     * Opens attendance entry.
     *
     * @throws SessionNotOpenable unless its meeting is announced or held
     * @throws SessionStateMismatch unless it is a draft
     */
    public void openForEntry(UUID id) {
        if (!lockMeetingOf(id).admitsEntry()) {
            throw new SessionNotOpenable();
        }
        session(id).openForEntry();
    }

    /**
     * Freezes headcount and paper; what changes later is a correction with a reason.
     *
     * @throws SessionStateMismatch unless it is open
     */
    public void makeFinal(UUID id) {
        session(id).makeFinal(clock.instant());
        sessions.flush(); // the rest of the same use case reads it in SQL
    }

    /** @throws NotFound if there is none, or none in reach */
    @Transactional(readOnly = true)
    public SessionDetails find(UUID id, Reach reach) {
        return queries.find(id, reach).orElseThrow(() -> new NotFound("session", id));
    }

    /** @throws NotFound if there is none, or none in reach */
    @Transactional(readOnly = true)
    public SessionDetails find(UUID meetingId, int number, Reach reach) {
        return queries.find(meetingId, number, reach)
                .orElseThrow(() -> new NotFound("session", meetingId + "/" + number));
    }

    /** Ids of the sessions in reach whose attendance can be entered now. */
    @Transactional(readOnly = true)
    public List<UUID> openForEntry(Reach reach) {
        return queries.openForEntry(reach);
    }

    /** The sessions in reach that are open for entry, the latest day first, and the one that comes next. */
    @Transactional(readOnly = true)
    public List<EntryTurn> turns(Reach reach) {
        return queries.turns(LocalDate.ofInstant(clock.instant(), Dates.ZONE), reach);
    }

    /** The invited Pokja in reach, by kecamatan and kelurahan. */
    @Transactional(readOnly = true)
    public List<InvitedPokja> invited(UUID sessionId, Reach reach) {
        return queries.invited(sessionId, reach);
    }

    @Transactional(readOnly = true)
    public List<AgendaRow> agenda(UUID sessionId) {
        return queries.agenda(sessionId);
    }

    /** @throws NotFound if the session has no such item */
    @Transactional(readOnly = true)
    public AgendaRow agendaItem(UUID sessionId, UUID id) {
        return queries.agenda(sessionId).stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("agenda item", id));
    }

    @Transactional(readOnly = true)
    public List<SessionSpeakerRow> speakers(UUID sessionId) {
        return queries.speakers(sessionId);
    }

    /** @throws NotFound if the session has no such speaker */
    @Transactional(readOnly = true)
    public SessionSpeakerRow speaker(UUID sessionId, UUID id) {
        return queries.speakers(sessionId).stream()
                .filter(speaker -> speaker.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("session speaker", id));
    }

    private void check(UUID id, Meeting meeting, SessionPlan plan) {
        if (!meeting.plan().includes(plan.day())) {
            throw new DayOutsideMeeting(
                    dates.range(meeting.plan().firstDay(), meeting.plan().lastDay()));
        }
        if (queries.lockActive(plan.invitedPokja(), plan.day()).size()
                < plan.invitedPokja().size()) {
            throw new PokjaUnknown();
        }
        queries.clash(id, plan.day(), plan.startTime(), plan.endTime(), plan.invitedPokja())
                .ifPresent(clash -> {
                    throw new PokjaInTwoSessions(clash.pokja(), clash.meeting());
                });
    }

    /** Sessions are numbered in the order in which they take place. */
    private static void renumber(List<Session> all) {
        all.sort(Comparator.comparing(Session::day).thenComparing(Session::startTime));
        for (int place = 1; place <= all.size(); place++) {
            all.get(place - 1).renumber(place);
        }
    }

    private static void openByItself(Session session, Meeting meeting) {
        if (meeting.admitsEntry()) {
            session.openByItself();
        }
    }

    /** Whoever locks both locks the meeting first. */
    private Meeting lockMeetingOf(UUID sessionId) {
        return lockMeeting(sessions.findMeetingIdById(sessionId).orElseThrow(() -> new NotFound("session", sessionId)));
    }

    private Meeting lockMeeting(UUID id) {
        return meetings.lockById(id).orElseThrow(() -> new NotFound("meeting", id));
    }

    private Session session(UUID id) {
        return sessions.lockById(id).orElseThrow(() -> new NotFound("session", id));
    }
}
