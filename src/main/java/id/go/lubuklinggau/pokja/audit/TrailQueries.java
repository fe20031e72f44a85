package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final JdbcClient db;
    private final FieldValues values;

    TrailQueries(JdbcClient db, FieldValues values) {
        this.db = db;
        this.values = values;
    }

    private record Head(
            long id,
            Instant at,
            UUID accountId,
            String accountName,
            String address,
            TrailKind kind,
            String subject,
            String subjectId,
            String subjectName) {}

    private record Field(long id, String field, String before, String after) {}

    /** The newest first. */
    Page<TrailEntry> search(TrailSearch search, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> found("select count(*) " + FOUND, search)
                        .query(Long.class)
                        .single(),
                page -> withChanges(found("""
                                        select id, at, account_id, account_name, address, kind, subject, subject_id, subject_name
                                        """ + FOUND + "order by at desc, id desc limit :limit offset :offset", search)
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset())
                        .query(Head.class)
                        .list()));
    }

    Page<TrailEntry> ofPerson(UUID personId, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) from trail_of_person(:person)")
                        .param("person", personId)
                        .query(Long.class)
                        .single(),
                page -> withChanges(db.sql("""
                                select id, at, account_id, account_name, address, kind, subject, subject_id, subject_name
                                from trail where id in (select trail_of_person(:person))
                                order by at desc, id desc limit :limit offset :offset""")
                        .param("person", personId)
                        .param("limit", page.getPageSize())
                        .param("offset", page.getOffset())
                        .query(Head.class)
                        .list()));
    }

    private JdbcClient.StatementSpec found(String sql, TrailSearch search) {
        return db.sql(sql)
                .param("text", search.text() == null ? "" : search.text())
                .param("subject", search.subject())
                .param("subject_id", search.subjectId())
                .param("from", startOf(search.firstDay(), LocalDate.of(2000, 1, 1)))
                .param(
                        "to",
                        startOf(
                                search.lastDay() == null
                                        ? null
                                        : search.lastDay().plusDays(1),
                                LocalDate.of(3000, 1, 1)));
    }

    private static Timestamp startOf(LocalDate day, LocalDate otherwise) {
        return Timestamp.from(
                (day == null ? otherwise : day).atStartOfDay(Dates.ZONE).toInstant());
    }

    private List<TrailEntry> withChanges(List<Head> heads) {
        var fields = fields(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> new TrailEntry(
                        head.id(),
                        head.at(),
                        head.accountId(),
                        head.accountName(),
                        head.address(),
                        head.kind(),
                        head.subject(),
                        head.subjectId(),
                        head.subjectName(),
                        fields.getOrDefault(head.id(), List.of()).stream()
                                .map(field -> new FieldChange(
                                        field.field(),
                                        values.of(head.subject(), field.field(), field.before()),
                                        values.of(head.subject(), field.field(), field.after())))
                                .toList()))
                .toList();
    }

    /** Ids of other records say nothing to a reader; the name of the record stands for them. */
    private Map<Long, List<Field>> fields(List<Long> ids) {
        return db.sql("""
                        select t.id, f.field, t.before ->> f.field as before, t.after ->> f.field as after
                        from trail t cross join lateral (select jsonb_object_keys(t.before || t.after) as field) f
                        where t.id in (:ids) and f.field not like '%\\_id' and f.field <> 'marked_by'
                        order by t.id, f.field""").param("ids", ids).query(Field.class).list().stream()
                .collect(Collectors.groupingBy(Field::id));
    }
}
