package id.go.lubuklinggau.pokja.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes downloads; the database shows each only to whoever asked for it. */
@Component
class DownloadQueries {

    private final JdbcClient db;

    DownloadQueries(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID accountId, String name, String mediaType, int steps, Instant now) {
        db.sql("""
                        insert into download (id, account_id, name, media_type, steps, asked_at, moved_at)
                        values (:id, :account, :name, :type, :steps, :now, :now)""")
                .param("id", id)
                .param("account", accountId)
                .param("name", name)
                .param("type", mediaType)
                .param("steps", steps)
                .param("now", at(now))
                .update();
    }

    void moveTo(UUID id, int done, Instant now) {
        db.sql("update download set done = least(:done, steps), moved_at = :now where id = :id")
                .param("done", done)
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void finish(UUID id, byte[] file, Instant now) {
        db.sql("update download set done = steps, file = :file, moved_at = :now where id = :id")
                .param("file", file)
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void fail(UUID id) {
        db.sql("update download set failed = true where id = ?").param(id).update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from download where asked_at < ?")
                .param(at(moment))
                .update();
    }

    Optional<Download> find(UUID id) {
        return db.sql("""
                        select id, name, media_type, steps, done, failed, moved_at, octet_length(file) as bytes
                        from download where id = ?""").param(id).query(Download.class).optional();
    }

    Optional<DownloadFile> file(UUID id) {
        return db.sql("select name, media_type, file as bytes from download where id = ? and file is not null")
                .param(id)
                .query(DownloadFile.class)
                .optional();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
