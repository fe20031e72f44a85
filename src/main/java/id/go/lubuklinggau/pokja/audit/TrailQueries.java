package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TrailQueries {

    private static final String FOUND = """
            from trail
            where search_key like '%' || search_key(:text) || '%'
              and (cast(:subject as text) is null or subject = :subject)
              and (cast(:subject_id as text) is null or subject_id = :subject_id)
              and at >= :from and at < :to
            """;

    private static final String OF_PERSON = "from trail where id in (select trail_of_person(:person))";

    /**
     * Entries, and each field of theirs: ids of other records say nothing to a reader; the name of the record stands for them.
     * An agency is told by its name, because it says what an account sees, and to whom something is addressed.
     */
    private static final String WITH_FIELDS = """
            select t.id, t.at, t.account_id, t.account_name, a.role, t.address, t.kind, t.subject, t.subject_id,
                   t.subject_name, f.field, coalesce(former.name, t.before ->> f.field) as before,
                   coalesce(later.name, t.after ->> f.field) as after
            from (select * %s order by at desc, id desc limit :limit offset :offset) t
            left join account a on a.id = t.account_id
            left join lateral (select jsonb_object_keys(t.before || t.after) as field) f
                on f.field = 'agency_id' or f.field not like '%%\\_id' and f.field <> 'marked_by'
            left join agency former on f.field = 'agency_id' and cast(former.id as text) = t.before ->> 'agency_id'
            left join agency later on f.field = 'agency_id' and cast(later.id as text) = t.after ->> 'agency_id'
            order by t.at desc, t.id desc, f.field""";

    private final JdbcClient db;
    private final FieldValues values;

    TrailQueries(JdbcClient db, FieldValues values) {
        this.db = db;
        this.values = values;
    }

    /** An entry with one of its fields; without any the field is null. */
    private record Line(
            long id,
            Instant at,
            UUID accountId,
            String accountName,
            Role role,
            String address,
            TrailKind kind,
            String subject,
            String subjectId,
            String subjectName,
            String field,
            String before,
            String after) {}

    /** The newest first. */
    Page<TrailEntry> search(TrailSearch search, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> found("select count(*) " + FOUND, search)
                        .query(Long.class)
                        .single(),
                page -> entries(found(WITH_FIELDS.formatted(FOUND), search), page.getPageSize(), page.getOffset()));
    }

    /** To be closed. */
    Stream<TrailEntry> all(TrailSearch search) {
        return Neighbours.together(
                        found(WITH_FIELDS.formatted(FOUND), search)
                                .param("limit", null)
                                .param("offset", 0)
                                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                                .query(Line.class)
                                .stream(),
                        Line::id)
                .map(this::entry);
    }

    Page<TrailEntry> ofPerson(UUID personId, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + OF_PERSON)
                        .param("person", personId)
                        .query(Long.class)
                        .single(),
                page -> entries(
                        db.sql(WITH_FIELDS.formatted(OF_PERSON)).param("person", personId),
                        page.getPageSize(),
                        page.getOffset()));
    }

    List<TrailEntry> ofPerson(UUID personId) {
        return entries(db.sql(WITH_FIELDS.formatted(OF_PERSON)).param("person", personId), Integer.MAX_VALUE, 0);
    }

    private JdbcClient.StatementSpec found(String sql, TrailSearch search) {
        return db.sql(sql)
                .param("text", search.text() == null ? "" : search.text())
                .param("subject", search.subject())
                .param("subject_id", search.subjectId())
                .param("from", Dates.startOf(search.firstDay() == null ? LocalDate.of(2000, 1, 1) : search.firstDay()))
                .param(
                        "to",
                        Dates.startOf(
                                search.lastDay() == null
                                        ? LocalDate.of(3000, 1, 1)
                                        : search.lastDay().plusDays(1)));
    }

    private List<TrailEntry> entries(JdbcClient.StatementSpec statement, int limit, long offset) {
        var lines = statement
                .param("limit", limit)
                .param("offset", offset)
                .query(Line.class)
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::entry)
                .toList();
    }

    private TrailEntry entry(List<Line> lines) {
        var head = lines.get(0);
        return new TrailEntry(
                head.id(),
                head.at(),
                head.accountId(),
                head.accountName(),
                head.role(),
                head.address(),
                head.kind(),
                head.subject(),
                head.subjectId(),
                head.subjectName(),
                lines.stream()
                        .filter(line -> line.field() != null)
                        .map(line -> new FieldChange(
                                line.field(),
                                values.of(head.subject(), line.field(), line.before()),
                                values.of(head.subject(), line.field(), line.after())))
                        .toList());
    }
}
