package id.go.lubuklinggau.pokja.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed in files until it is confirmed; the database shows each only to whoever sent it. */
@Component
class FigureImportQueries {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    FigureImportQueries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A second one of the id is left as it is (a double submit). */
    void add(UUID id, UUID accountId, LocalDate month, String fileName, Instant now, List<TypedFigures> rows) {
        int added = db.sql("""
                        insert into figure_import (id, account_id, month, file_name, asked_at)
                        values (:id, :account, :month, :file, :now) on conflict (id) do nothing""")
                .param("id", id)
                .param("account", accountId)
                .param("month", month)
                .param("file", fileName)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            return;
        }
        db.sql("""
                        insert into figure_import_row (import_id, line, cells)
                        select :id, line, cells
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (line int, cells jsonb)""").param("id", id).param("rows", json.writeValueAsString(rows)).update();
    }

    Optional<FigureImport> find(UUID id) {
        return db.sql("select id, month, file_name, asked_at, finished_at, taken from figure_import where id = ?")
                .param(id)
                .query(FigureImport.class)
                .optional();
    }

    /** Makes another confirmation of it wait. */
    boolean holdWaiting(UUID id) {
        return !db.sql("select id from figure_import where id = ? and finished_at is null for update")
                .param(id)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    List<TypedFigures> rows(UUID id) {
        return db.sql("select line, cells from figure_import_row where import_id = ? order by line")
                .param(id)
                .query((row, number) ->
                        new TypedFigures(row.getInt("line"), json.readValue(row.getString("cells"), CELLS)))
                .list();
    }

    void finish(UUID id, int taken, Instant now) {
        db.sql("update figure_import set finished_at = :now, taken = :taken where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("taken", taken)
                .param("id", id)
                .update();
    }

    /** The rows go; that there was an import stays on the trail. */
    int forgetBefore(Instant moment) {
        return db.sql("delete from figure_import where asked_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
