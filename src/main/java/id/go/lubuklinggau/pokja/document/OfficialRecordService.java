package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the berita acara of each session, like the notula also after it is final. */
@Service
@Transactional
public class OfficialRecordService {

    private final OfficialRecordRepository records;
    private final WrittenQueries queries;

    OfficialRecordService(OfficialRecordRepository records, WrittenQueries queries) {
        this.records = records;
        this.queries = queries;
    }

    /**
     * @throws NotFound if there is no such session
     * @throws StaleEdit if somebody has written it since that version
     */
    public void write(UUID sessionId, OfficialRecordText text) {
        queries.lockSession(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
        records.findBySessionId(sessionId)
                .ifPresentOrElse(
                        written -> written.change(text),
                        () -> records.save(new OfficialRecord(UUID.randomUUID(), sessionId, text)));
    }

    /** Empty while nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<OfficialRecordText> find(UUID sessionId) {
        return queries.officialRecord(sessionId);
    }
}
