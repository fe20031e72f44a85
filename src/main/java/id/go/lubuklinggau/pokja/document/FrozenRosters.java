package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.press.Paper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rosters of final sessions, as files that stay as they are. Only who has the whole city in reach finds them. */
@Service
@Transactional
public class FrozenRosters {

    private final JdbcClient db;
    private final Clock clock;

    FrozenRosters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FrozenRoster> find(UUID sessionId) {
        return db.sql("select code, paper, sha256, stored_at from frozen_roster where session_id = ?")
                .param(sessionId)
                .query(FrozenRoster.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public byte[] file(UUID sessionId) {
        return db.sql("select pdf from frozen_roster where session_id = ?")
                .param(sessionId)
                .query(byte[].class)
                .single();
    }

    /** Stores a roster, unless one is stored already, which then stays. */
    public void store(UUID sessionId, PrintCode code, Paper paper, byte[] pdf) {
        db.sql("""
                        insert into frozen_roster (session_id, code, paper, sha256, pdf, stored_at)
                        values (:session, :code, :paper, :sha256, :pdf, :now)
                        on conflict do nothing""")
                .param("session", sessionId)
                .param("code", code.text())
                .param("paper", paper.name())
                .param("sha256", Fingerprint.of(pdf))
                .param("pdf", pdf)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes those with the names of these seats, which nobody may read any more. */
    public void forgetOfSeats(Collection<UUID> delegateIds) {
        db.sql("""
                        delete from frozen_roster where session_id in (
                            select session_id from delegate where id = any(cast(:ids as uuid[])))""").param("ids", delegateIds.toArray(UUID[]::new)).update();
    }

    public void forgetOf(Collection<UUID> sessionIds) {
        db.sql("delete from frozen_roster where session_id = any(cast(:ids as uuid[]))")
                .param("ids", sessionIds.toArray(UUID[]::new))
                .update();
    }
}
