package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes imports; the database shows each only to whoever began it. */
@Component
class ImportQueries {

    private static final TypeReference<Map<ImportColumn, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    ImportQueries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** @return false if it is there already */
    boolean add(NewImport asked, Instant now) {
        int added = db.sql("""
                        insert into member_import (id, account_id, pokja_id, file_name, sheet, other_sheets, other_columns,
                                                   missing_columns, usual_first_day, asked_at, row_count)
                        values (:id, :account, :pokja, :file, :sheet, :otherSheets, :otherColumns, :missingColumns, :firstDay,
                                :now, :rows)
                        on conflict (id) do nothing""")
                .param("id", asked.id())
                .param("account", asked.accountId())
                .param("pokja", asked.pokjaId())
                .param("file", asked.fileName())
                .param("sheet", asked.sheet())
                .param("otherSheets", asked.otherSheets())
                .param("otherColumns", asked.otherColumns())
                .param("missingColumns", asked.missingColumns())
                .param("firstDay", asked.usualFirstDay())
                .param("now", at(now))
                .param("rows", asked.rows().size())
                .update();
        if (added == 0) {
            return false;
        }
        db.sql("""
                        insert into member_import_work (import_id, state, steps, moved_at)
                        values (:id, 'COMPARING', :rows, :now)""")
                .param("id", asked.id())
                .param("rows", asked.rows().size())
                .param("now", at(now))
                .update();
        return true;
    }

    private record NewRow(int line, Map<ImportColumn, String> cells) {}

    void addRows(UUID id, List<TypedRow> rows) {
        db.sql("""
                        insert into member_import_row (import_id, line, cells, person_id, membership_id)
                        select :id, line, cells, gen_random_uuid(), gen_random_uuid()
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (line int, cells jsonb)""")
                .param("id", id)
                .param(
                        "rows",
                        json.writeValueAsString(rows.stream()
                                .map(row -> new NewRow(row.line(), row.cells()))
                                .toList()))
                .update();
    }

    Optional<MemberImport> find(UUID id, Reach reach) {
        return db.sql("""
                        select i.id, i.pokja_id, p.name as pokja_name, i.file_name, i.sheet, i.other_sheets, i.other_columns,
                               i.missing_columns, i.usual_first_day, i.row_count, i.asked_at, w.state, w.steps, w.done,
                               w.moved_at, w.digest, w.outdated, i.finished_at, i.added, i.changed, i.left_out
                        from member_import i
                        join member_import_work w on w.import_id = i.id
                        left join pokja p on p.id = i.pokja_id
                        where i.id = :id and (i.pokja_id is null or p.kelurahan_code ^@ any(array[:reach]))""")
                .param("id", id)
                .param("reach", reach.codes())
                .query(MemberImport.class)
                .optional();
    }

    List<StagedRow> rows(UUID id) {
        return db.sql("""
                        select line, cells, person_id, membership_id, chosen_id, other from member_import_row
                        where import_id = ? order by line""")
                .param(id)
                .query((row, number) -> new StagedRow(
                        new TypedRow(row.getInt("line"), cells(row)),
                        row.getObject("person_id", UUID.class),
                        row.getObject("membership_id", UUID.class),
                        row.getObject("chosen_id", UUID.class),
                        row.getBoolean("other")))
                .list();
    }

    RowCount count(UUID id) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        db.sql(
                        "select state, count(*) as rows from member_import_row where import_id = ? and state is not null group by 1")
                .param(id)
                .query((row, number) -> counts.put(RowState.valueOf(row.getString("state")), row.getInt("rows")))
                .list();
        return new RowCount(counts);
    }

    Page<ImportRow> page(UUID id, Collection<RowState> states, LocalDate usualFirstDay, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> db.sql("""
                                select count(*) from member_import_row
                                where import_id = :id and state = any(cast(:states as text[]))""")
                        .param("id", id)
                        .param("states", names(states))
                        .query(Long.class)
                        .single(),
                page -> db.sql("""
                                select line, cells, plan, chosen_id, other from member_import_row
                                where import_id = :id and state = any(cast(:states as text[]))
                                order by line limit :limit offset :offset""")
                        .param("id", id)
                        .param("states", names(states))
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset())
                        .query((row, number) -> row(row, usualFirstDay))
                        .list());
    }

    List<ImportRow> of(UUID id, Collection<RowState> states, LocalDate usualFirstDay) {
        return db.sql("""
                        select line, cells, plan, chosen_id, other from member_import_row
                        where import_id = :id and state = any(cast(:states as text[])) order by line""")
                .param("id", id)
                .param("states", names(states))
                .query((row, number) -> row(row, usualFirstDay))
                .list();
    }

    private record PlannedRow(int line, RowState state, RowPlan plan) {}

    void putPlans(UUID id, List<Map.Entry<Integer, RowPlan>> plans) {
        var rows = plans.stream()
                .map(entry -> new PlannedRow(entry.getKey(), entry.getValue().state(), entry.getValue()))
                .toList();
        db.sql("""
                        update member_import_row i set state = r.state, plan = r.plan
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (line int, state text, plan jsonb)
                        where i.import_id = :id and i.line = r.line""").param("id", id).param("rows", json.writeValueAsString(rows)).update();
    }

    /** Who is known of those whom the rows are about, by what the preview says. */
    List<UUID> peopleOf(UUID id) {
        return db.sql("""
                        select distinct cast(plan ->> 'personId' as uuid) from member_import_row
                        where import_id = ? and plan ->> 'personId' is not null""").param(id).query(UUID.class).list();
    }

    /** What the user has said of rows that wait for it; of others nobody was asked. */
    void choose(UUID id, List<RowChoice> choices) {
        db.sql("""
                        update member_import_row i set chosen_id = r."personId", other = r."personId" is null
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (line int, "personId" uuid)
                        where i.import_id = :id and i.line = r.line
                          and (i.state = 'LIKELY_DOUBLE' or i.other or i.chosen_id is not null)""")
                .param("id", id)
                .param("rows", json.writeValueAsString(choices))
                .update();
    }

    void chooseOthers(UUID id) {
        db.sql("update member_import_row set other = true where import_id = ? and state = 'LIKELY_DOUBLE'")
                .param(id)
                .update();
    }

    /** @return false if it is in another state by now */
    boolean move(UUID id, Collection<ImportState> from, ImportState to, int steps, Instant now) {
        return db.sql("""
                                update member_import_work
                                set state = :to, steps = :steps, done = 0, outdated = false, moved_at = :now
                                where import_id = :id and state = any(cast(:from as text[]))""")
                        .param("id", id)
                        .param("to", to.name())
                        .param("steps", steps)
                        .param("now", at(now))
                        .param("from", names(from))
                        .update()
                == 1;
    }

    void ready(UUID id, String digest, boolean outdated, Instant now) {
        db.sql("""
                        update member_import_work
                        set state = 'READY', done = steps, digest = :digest, outdated = :outdated, moved_at = :now
                        where import_id = :id""")
                .param("id", id)
                .param("digest", digest)
                .param("outdated", outdated)
                .param("now", at(now))
                .update();
    }

    /** Makes another who writes the same import wait. */
    Optional<ImportState> holdState(UUID id) {
        return db.sql("select w.state from member_import i join member_import_work w on w.import_id = i.id"
                        + " where i.id = ? for update of i")
                .param(id)
                .query(ImportState.class)
                .optional();
    }

    void finish(UUID id, int added, int changed, int leftOut, Instant now) {
        db.sql("""
                        update member_import
                        set finished_at = :now, added = :added, changed = :changed, left_out = :leftOut where id = :id""")
                .param("id", id)
                .param("added", added)
                .param("changed", changed)
                .param("leftOut", leftOut)
                .param("now", at(now))
                .update();
        db.sql("update member_import_work set state = 'DONE', done = steps, moved_at = :now where import_id = :id")
                .param("id", id)
                .param("now", at(now))
                .update();
    }

    void tell(UUID id, int done, Instant now) {
        db.sql("update member_import_work set done = least(:done, steps), moved_at = :now where import_id = :id")
                .param("id", id)
                .param("done", done)
                .param("now", at(now))
                .update();
    }

    void fail(UUID id) {
        db.sql("update member_import_work set state = 'FAILED' where import_id = ? and state <> 'DONE'")
                .param(id)
                .update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from member_import where asked_at < ?")
                .param(at(moment))
                .update();
    }

    private ImportRow row(ResultSet row, LocalDate usualFirstDay) throws SQLException {
        var typed = new TypedRow(row.getInt("line"), cells(row));
        return new ImportRow(
                typed.line(),
                typed.cells(),
                RowReading.read(typed, usualFirstDay),
                json.readValue(row.getString("plan"), RowPlan.class),
                row.getObject("chosen_id", UUID.class),
                row.getBoolean("other"));
    }

    private Map<ImportColumn, String> cells(ResultSet row) throws SQLException {
        return json.readValue(row.getString("cells"), CELLS);
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
