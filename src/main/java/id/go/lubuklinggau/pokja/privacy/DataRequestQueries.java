package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests for pages. */
@Component
class DataRequestQueries {

    private static final String FOUND = """
            from (
                select r.*, c.closeness, max(c.closeness) over () as closest
                from data_request r
                cross join lateral (select search_closeness(search_key(left(:query, 100)), r.search_key) as closeness) c
                where (:also_closed or r.closed_at is null)
            ) r
            where r.closeness = r.closest and r.closeness > 0
            """;

    private final JdbcClient db;

    DataRequestQueries(JdbcClient db) {
        this.db = db;
    }

    /** The open ones first, the most urgent on top; then what was answered last. */
    Page<DataRequestRow> list(String query, boolean alsoClosed, Pageable pageable) {
        var text = query == null ? "" : query;
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + FOUND)
                        .param("query", text)
                        .param("also_closed", alsoClosed)
                        .query(Long.class)
                        .single(),
                page -> rows(text, alsoClosed, page).query(DataRequestRow.class).list());
    }

    /** To be closed. */
    Stream<DataRequestRow> all(String query, boolean alsoClosed) {
        return rows(query == null ? "" : query, alsoClosed, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(DataRequestRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(String text, boolean alsoClosed, Pageable page) {
        return db.sql("""
                                select r.id, r.kind, r.requester_name, r.received_at, r.due_at, r.outcome, r.closed_at
                                """ + FOUND + """
                                order by (r.closed_at is not null), case when r.closed_at is null then r.due_at end,
                                         r.closed_at desc, r.id
                                limit :limit offset :offset""")
                .param("query", text)
                .param("also_closed", alsoClosed)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    Optional<DataRequestDetails> find(UUID id) {
        return db.sql("""
                        select r.id, r.version, r.kind, r.requester_name, r.contact, r.identity_checked, r.person_id,
                               p.name as person_name, r.wish, r.received_at, r.due_at, r.outcome, r.answer, r.closed_at
                        from data_request r left join person p on p.id = r.person_id
                        where r.id = ?""").param(id).query(DataRequestDetails.class).optional();
    }

    /** Whether nothing is left of this record: it is erased, or joined into another. If not, it is not until the transaction ends. */
    boolean lockAndTellGone(UUID personId) {
        return db.sql("select erased_at is not null or joined_into_id is not null from person where id = ? for share")
                .param(personId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
