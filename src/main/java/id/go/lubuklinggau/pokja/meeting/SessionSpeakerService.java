package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks in a session, until the session is final. */
@Service
@Transactional
public class SessionSpeakerService {

    private final MeetingSessionRepository sessions;
    private final SessionSpeakerRepository speakers;
    private final SpeakerRepository known;

    SessionSpeakerService(
            MeetingSessionRepository sessions, SessionSpeakerRepository speakers, SpeakerRepository known) {
        this.sessions = sessions;
        this.speakers = speakers;
        this.known = known;
    }

    /**
     * Adds a speaker after those already there; a row that already has this id is left as it is (a double submit).
     *
     * @throws SpeakerUnknown if there is no such speaker
     * @throws SpeakerListedTwice if the speaker already has this role in the session
     * @throws SessionIsFinal once headcount and paper are frozen
     */
    public void assign(UUID id, UUID sessionId, SpeakerAssignment assignment) {
        requireNotFinal(sessionId);
        if (speakers.existsById(id)) {
            return;
        }
        requireKnown(assignment);
        var listed = speakers.findBySessionId(sessionId);
        requireOnce(listed, id, assignment);
        int number = listed.stream().mapToInt(SessionSpeaker::number).max().orElse(0) + 1;
        speakers.save(new SessionSpeaker(id, sessionId, number, assignment));
    }

    /**
     * @throws SpeakerUnknown if there is no such speaker
     * @throws SpeakerListedTwice if the speaker already has this role in the session
     */
    public void change(UUID id, UUID sessionId, Long version, SpeakerAssignment assignment) {
        requireNotFinal(sessionId);
        requireKnown(assignment);
        requireOnce(speakers.findBySessionId(sessionId), id, assignment);
        speaker(id, sessionId).change(version, assignment);
    }

    /** Takes a speaker off the session; one that is gone already stays gone (a double submit). */
    public void remove(UUID id, UUID sessionId) {
        requireNotFinal(sessionId);
        speakers.findByIdAndSessionId(id, sessionId).ifPresent(speakers::delete);
    }

    private void requireKnown(SpeakerAssignment assignment) {
        if (!known.existsById(assignment.speakerId())) {
            throw new SpeakerUnknown();
        }
    }

    private static void requireOnce(Iterable<SessionSpeaker> listed, UUID id, SpeakerAssignment assignment) {
        for (var speaker : listed) {
            var other = speaker.assignment();
            if (!speaker.id().equals(id)
                    && other.speakerId().equals(assignment.speakerId())
                    && other.role() == assignment.role()) {
                throw new SpeakerListedTwice();
            }
        }
    }

    /** Locks the session, so that what it prints does not change while it becomes final. */
    private void requireNotFinal(UUID sessionId) {
        sessions.lockById(sessionId)
                .orElseThrow(() -> new NotFound("session", sessionId))
                .requireNotFinal();
    }

    private SessionSpeaker speaker(UUID id, UUID sessionId) {
        return speakers.findByIdAndSessionId(id, sessionId).orElseThrow(() -> new NotFound("session speaker", id));
    }
}
