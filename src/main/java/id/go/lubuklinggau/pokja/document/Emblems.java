package id.go.lubuklinggau.pokja.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the lambang; the last one read stays at hand, because each paper has it. */
@Component
class Emblems {

    private final JdbcClient db;
    private volatile Emblem last;

    Emblems(JdbcClient db) {
        this.db = db;
    }

    /** @param digest of the one that stands in the database; null if none does */
    Emblem of(String digest) {
        if (digest == null) {
            return null;
        }
        var known = last;
        if (known == null || !known.digest().equals(digest)) {
            known = db.sql("select digest, width, height, png from emblem")
                    .query((row, number) -> new Emblem(
                            row.getString("digest"), row.getInt("width"), row.getInt("height"), row.getBytes("png")))
                    .single();
            last = known;
        }
        return known;
    }

    void put(Emblem emblem) {
        db.sql("""
                        insert into emblem (png, digest, width, height) values (:png, :digest, :width, :height)
                        on conflict (id) do update
                        set png = excluded.png, digest = excluded.digest, width = excluded.width, height = excluded.height""")
                .param("png", emblem.png())
                .param("digest", emblem.digest())
                .param("width", emblem.width())
                .param("height", emblem.height())
                .update();
    }

    void remove() {
        db.sql("delete from emblem").update();
    }
}
