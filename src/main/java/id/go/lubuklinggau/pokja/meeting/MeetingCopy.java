package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a meeting like an earlier one: same sessions, agenda and speakers on other days; nobody named, nothing marked. */
@Service
@Transactional
public class MeetingCopy {

    private final MeetingRepository meetings;
    private final MeetingSessionRepository sessions;
    private final AgendaItemRepository agenda;
    private final SessionSpeakerRepository speakers;
    private final SessionQueries queries;

    MeetingCopy(
            MeetingRepository meetings,
            MeetingSessionRepository sessions,
            AgendaItemRepository agenda,
            SessionSpeakerRepository speakers,
            SessionQueries queries) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.agenda = agenda;
        this.speakers = speakers;
        this.queries = queries;
    }

    /**
     * Copies a meeting so that it begins on another day. Pokja closed by the new day of a session are left out, and a session
     * that would invite nobody is not copied.
     *
     * @param id the id of the copy; one that exists already is left as it is (a double submit)
     * @throws MeetingYearUnlikely if the year can only be a slip
     * @throws CopyClashes if a Pokja would sit in two sessions at the same time
     */
    public void copy(UUID sourceId, UUID id, String title, LocalDate firstDay) {
        var source = meetings.lockById(sourceId)
                .orElseThrow(() -> new NotFound("meeting", sourceId))
                .plan();
        if (meetings.existsById(id)) {
            return;
        }
        meetings.save(new Meeting(id, source.copy(title, firstDay)));
        copySessions(sourceId, id, ChronoUnit.DAYS.between(source.firstDay(), firstDay));
    }

    private void copySessions(UUID sourceId, UUID id, long shift) {
        var copies = new HashMap<UUID, UUID>();
        int number = 0;
        var planned = sessions.findByMeetingId(sourceId).stream()
                .sorted(Comparator.comparingInt(Session::number))
                .toList();
        for (var session : planned) {
            var plan = session.plan();
            var day = plan.day().plusDays(shift);
            var invited = Set.copyOf(queries.lockActive(plan.invitedPokja(), day));
            if (invited.isEmpty()) {
                continue;
            }
            var copyId = UUID.randomUUID();
            refuseClash(copyId, day, plan, invited);
            var copy = new Session(
                    copyId,
                    id,
                    ++number,
                    new SessionPlan(
                            day,
                            plan.startTime(),
                            plan.endTime(),
                            plan.room(),
                            plan.seats(),
                            plan.wishedElements(),
                            invited,
                            plan.entryTimes()));
            sessions.save(copy);
            copies.put(session.id(), copy.id());
        }
        copyContents(copies);
    }

    private void refuseClash(UUID sessionId, LocalDate day, SessionPlan plan, Set<UUID> invited) {
        queries.clash(sessionId, day, plan.startTime(), plan.endTime(), invited).ifPresent(clash -> {
            throw new CopyClashes(clash.pokja(), clash.meeting());
        });
    }

    private void copyContents(Map<UUID, UUID> copies) {
        var sources = List.copyOf(copies.keySet());
        agenda.saveAll(agenda.findBySessionIdIn(sources).stream()
                .map(item -> new AgendaItem(UUID.randomUUID(), copies.get(item.sessionId()), item.plan()))
                .toList());
        speakers.saveAll(speakers.findBySessionIdIn(sources).stream()
                .map(speaker -> new SessionSpeaker(
                        UUID.randomUUID(), copies.get(speaker.sessionId()), speaker.number(), speaker.assignment()))
                .toList());
    }
}
