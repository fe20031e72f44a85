package id.go.lubuklinggau.pokja.document;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what was printed (ADR 0015). */
@Service
@Transactional
public class PrintService {

    private final JdbcClient db;
    private final Clock clock;

    PrintService(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Registers a print, once.
     *
     * @param fingerprint of the paper as it is set
     */
    public PrintCode register(Print print, String fingerprint) {
        var code = PrintCode.of(fingerprint);
        db.sql("""
                        select print_register(:code, :fingerprint, :document, cast(:session as uuid), cast(:meeting as uuid),
                                              :part, :part_name, :draft, :state, :headcount, :now)""")
                .param("code", code.text())
                .param("fingerprint", fingerprint)
                .param("document", print.document().name())
                .param("session", print.sessionId())
                .param("meeting", print.meetingId())
                .param("part", print.part())
                .param("part_name", print.partName())
                .param("draft", print.draft())
                .param("state", print.state())
                .param("headcount", print.headcount())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query()
                .listOfRows();
        return code;
    }

    /** What a code says to anybody; empty if no paper has it. */
    @Transactional(readOnly = true)
    public Optional<PrintProof> proof(PrintCode code) {
        return db.sql("select * from print_proof(?)")
                .param(code.text())
                .query(PrintProof.class)
                .optional();
    }
}
