package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running order of a session, until the session is final. */
@Service
@Transactional
public class AgendaService {

    private final MeetingSessionRepository sessions;
    private final AgendaItemRepository items;

    AgendaService(MeetingSessionRepository sessions, AgendaItemRepository items) {
        this.sessions = sessions;
        this.items = items;
    }

    /**
     * Adds an item; one that already has this id is left as it is (a double submit).
     *
     * @throws SessionIsFinal once headcount and paper are frozen
     */
    public void add(UUID id, UUID sessionId, AgendaPlan plan) {
        requireNotFinal(sessionId);
        if (!items.existsById(id)) {
            items.save(new AgendaItem(id, sessionId, plan));
        }
    }

    /**
     * @throws NotFound if the session has no such item
     * @throws StaleEdit if it has changed since that version
     * @throws SessionIsFinal once headcount and paper are frozen
     */
    public void change(UUID id, UUID sessionId, Long version, AgendaPlan plan) {
        requireNotFinal(sessionId);
        item(id, sessionId).change(version, plan);
    }

    /** Removes an item; one that is gone already stays gone (a double submit). */
    public void remove(UUID id, UUID sessionId) {
        requireNotFinal(sessionId);
        items.findByIdAndSessionId(id, sessionId).ifPresent(items::delete);
    }

    /** Locks the session, so that what it prints does not change while it becomes final. */
    private void requireNotFinal(UUID sessionId) {
        sessions.lockById(sessionId)
                .orElseThrow(() -> new NotFound("session", sessionId))
                .requireNotFinal();
    }

    private AgendaItem item(UUID id, UUID sessionId) {
        return items.findByIdAndSessionId(id, sessionId).orElseThrow(() -> new NotFound("agenda item", id));
    }
}
