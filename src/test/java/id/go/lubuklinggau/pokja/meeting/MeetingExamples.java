package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Meetings and sessions in each of their states for tests, made by the services. */
@TestComponent
public class MeetingExamples {

    public static final LocalDate DAY = LocalDate.of(2021, 6, 14);

    private final MeetingService meetings;
    private final SessionService sessions;
    private final DelegationService delegations;
    private final PokjaService pokja;
    private final PokjaExamples people;

    MeetingExamples(
            MeetingService meetings,
            SessionService sessions,
            DelegationService delegations,
            PokjaService pokja,
            PokjaExamples people) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.delegations = delegations;
        this.pokja = pokja;
        this.people = people;
    }

    public UUID meeting(String title) {
        var id = UUID.randomUUID();
        meetings.schedule(
                id, new MeetingPlan(title, null, DAY, DAY.plusDays(1), "Hotel Amazing Riverside", null, null, null));
        return id;
    }

    /** A session on {@link #DAY} from 08.00 to 12.00 with five seats for each Pokja. */
    public UUID session(UUID meetingId, UUID... pokjaIds) {
        return session(meetingId, DAY, pokjaIds);
    }

    public UUID session(UUID meetingId, LocalDate day, UUID... pokjaIds) {
        var id = UUID.randomUUID();
        sessions.plan(
                id,
                meetingId,
                new SessionPlan(
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(12, 0),
                        null,
                        5,
                        List.of(Element.LURAH, Element.RELIGIOUS_LEADER),
                        Set.of(pokjaIds),
                        EntryTimes.ALWAYS));
        return id;
    }

    /** A session of an announced meeting, not yet open. */
    public UUID announcedSession(UUID... pokjaIds) {
        var meeting = meeting("Pertemuan Pokja");
        var session = session(meeting, pokjaIds);
        meetings.announce(meeting);
        return session;
    }

    /** A session on this day, not yet open, of an announced meeting of its own. */
    public UUID sessionOn(LocalDate day, UUID... pokjaIds) {
        var meeting = UUID.randomUUID();
        meetings.schedule(meeting, new MeetingPlan("Pertemuan Pokja", null, day, day, "Aula", null, null, null));
        var session = session(meeting, day, pokjaIds);
        meetings.announce(meeting);
        return session;
    }

    public UUID openSession(UUID... pokjaIds) {
        return openSessionOn(DAY, pokjaIds);
    }

    /** An open session on the first or second day of a meeting of its own. */
    public UUID openSessionOn(LocalDate day, UUID... pokjaIds) {
        var meeting = meeting("Pertemuan Pokja");
        var session = session(meeting, day, pokjaIds);
        meetings.announce(meeting);
        sessions.openForEntry(session);
        return session;
    }

    /** An open session on this day, of a meeting of its own. */
    public UUID openSessionAlone(LocalDate day, UUID... pokjaIds) {
        var session = sessionOn(day, pokjaIds);
        sessions.openForEntry(session);
        return session;
    }

    /** A session on this day that opens by itself, of a meeting announced before. */
    public UUID sessionWithin(EntryTimes times, LocalDate day, UUID... pokjaIds) {
        var meeting = UUID.randomUUID();
        meetings.schedule(meeting, new MeetingPlan("Pertemuan Pokja", null, day, day, "Aula", null, null, null));
        var id = UUID.randomUUID();
        sessions.plan(
                id,
                meeting,
                new SessionPlan(day, LocalTime.of(8, 0), null, null, 5, List.of(), Set.of(pokjaIds), times));
        meetings.announce(meeting);
        return id;
    }

    public void openForEntry(UUID sessionId) {
        sessions.openForEntry(sessionId);
    }

    public void makeFinal(UUID sessionId) {
        sessions.makeFinal(sessionId);
    }

    public UUID delegate(UUID sessionId, UUID pokjaId, String name) {
        return delegate(sessionId, pokjaId, name, Element.POKJA_MEMBER);
    }

    public UUID delegate(UUID sessionId, UUID pokjaId, String name, Element element) {
        var person = people.person(name, pokja.find(pokjaId, Reach.CITY).kelurahanCode());
        return delegate(sessionId, pokjaId, person, element);
    }

    /** Somebody on record, who may be the delegate of several sessions. */
    public UUID delegate(UUID sessionId, UUID pokjaId, UUID personId) {
        return delegate(sessionId, pokjaId, personId, Element.POKJA_MEMBER);
    }

    private UUID delegate(UUID sessionId, UUID pokjaId, UUID personId, Element element) {
        var id = UUID.randomUUID();
        delegations.nominate(new NominateDelegate(id, sessionId, pokjaId, personId, element, null), Reach.CITY);
        return id;
    }
}
