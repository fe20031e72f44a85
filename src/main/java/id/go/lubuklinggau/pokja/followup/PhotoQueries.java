package id.go.lubuklinggau.pokja.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and keeps photos of actions. Whoever asks has found the action in reach. */
@Component
class PhotoQueries {

    private final JdbcClient db;

    PhotoQueries(JdbcClient db) {
        this.db = db;
    }

    /** What there was before what has become of it. */
    List<PhotoRow> of(UUID actionId) {
        return db.sql("""
                        select p.id, p.phase, p.caption, p.taken_on, p.width, p.height, p.added_at, a.display_name as by_name
                        from action_photo p left join account a on a.id = p.added_by
                        where p.action_id = :action
                        order by p.phase desc, p.taken_on, p.added_at, p.id""").param("action", actionId).query(PhotoRow.class).list();
    }

    int count(UUID actionId) {
        return db.sql("select count(*) from action_photo where action_id = ?")
                .param(actionId)
                .query(Integer.class)
                .single();
    }

    boolean exists(UUID id) {
        return db.sql("select exists (select from action_photo where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean isKnown(UUID actionId, String digest) {
        return db.sql("select exists (select from action_photo where action_id = :action and digest = :digest)")
                .param("action", actionId)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    Optional<byte[]> file(UUID id, UUID actionId) {
        return db.sql("""
                        select f.file from action_photo_file f join action_photo p on p.id = f.photo_id
                        where p.id = :id and p.action_id = :action""")
                .param("id", id)
                .param("action", actionId)
                .query(byte[].class)
                .optional();
    }

    void add(
            UUID id,
            UUID actionId,
            String kelurahanCode,
            PhotoPhase phase,
            String caption,
            LocalDate takenOn,
            Photo photo,
            UUID by) {
        db.sql("""
                        insert into action_photo (id, action_id, kelurahan_code, phase, caption, taken_on, width, height, size,
                                                  digest, added_by)
                        values (:id, :action, :kelurahan, :phase, :caption, :taken, :width, :height, :size, :digest, :by)""")
                .param("id", id)
                .param("action", actionId)
                .param("kelurahan", kelurahanCode)
                .param("phase", phase.name())
                .param("caption", caption)
                .param("taken", takenOn)
                .param("width", photo.width())
                .param("height", photo.height())
                .param("size", photo.file().length)
                .param("digest", photo.digest())
                .param("by", by)
                .update();
        db.sql("insert into action_photo_file (photo_id, file) values (:id, :file)")
                .param("id", id)
                .param("file", photo.file())
                .update();
    }

    void remove(UUID id, UUID actionId) {
        db.sql("delete from action_photo where id = :id and action_id = :action")
                .param("id", id)
                .param("action", actionId)
                .update();
    }
}
