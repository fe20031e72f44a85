package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notula of each session. It is written after the session, so one that is final or of a closed meeting has it, too. */
@Service
@Transactional
public class MinutesService {

    private final MinutesRepository minutes;
    private final WrittenQueries queries;
    private final Dates dates;

    MinutesService(MinutesRepository minutes, WrittenQueries queries, Dates dates) {
        this.minutes = minutes;
        this.queries = queries;
        this.dates = dates;
    }

    /**
     * @throws NotFound if there is no such session
     * @throws StaleEdit if somebody has written it since that version
     * @throws EndedBeforeBegun if the session would end before it begins
     */
    public void write(UUID sessionId, MinutesText text) {
        var start = queries.lockSession(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
        if (text.heldUntil() != null && !text.heldUntil().isAfter(start)) {
            throw new EndedBeforeBegun(dates.time(start));
        }
        minutes.findBySessionId(sessionId)
                .ifPresentOrElse(
                        written -> written.change(text),
                        () -> minutes.save(new Minutes(UUID.randomUUID(), sessionId, text)));
    }

    /** Empty while nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<MinutesText> find(UUID sessionId) {
        return queries.minutes(sessionId);
    }
}
