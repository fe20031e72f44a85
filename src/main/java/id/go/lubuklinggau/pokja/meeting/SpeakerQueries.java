package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads speakers for pages. */
@Component
class SpeakerQueries {

    private static final String ROW = """
            select s.id, s.title_before, s.name, s.titles_after, s.position, s.agency_id, a.name as agency_name
            """;

    private static final String FOUND = """
            from (
                select s.*, c.closeness, max(c.closeness) over () as closest
                from speaker s
                join agency a on a.id = s.agency_id
                cross join lateral (
                    select search_closeness(search_key(left(:query, 100)), concat_ws(' ', s.search_key, a.search_key)) as closeness
                ) c
                where (not :only_unnamed or s.name is null)
            ) s
            join agency a on a.id = s.agency_id
            where s.closeness = s.closest and s.closeness > 0
            """;

    private final JdbcClient db;

    SpeakerQueries(JdbcClient db) {
        this.db = db;
    }

    Page<SpeakerRow> list(String query, boolean onlyUnnamed, Pageable pageable) {
        var text = query == null ? "" : query;
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + FOUND)
                        .param("query", text)
                        .param("only_unnamed", onlyUnnamed)
                        .query(Long.class)
                        .single(),
                page -> rows(text, onlyUnnamed, page).query(SpeakerRow.class).list());
    }

    /** To be closed. */
    Stream<SpeakerRow> all(String query, boolean onlyUnnamed) {
        return rows(query == null ? "" : query, onlyUnnamed, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(SpeakerRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(String text, boolean onlyUnnamed, Pageable page) {
        return db.sql(ROW + FOUND + """
                                order by coalesce(s.name, a.name), a.name, s.id
                                limit :limit offset :offset""")
                .param("query", text)
                .param("only_unnamed", onlyUnnamed)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    List<SpeakerRow> of(UUID agencyId) {
        return db.sql(ROW + """
                        from speaker s join agency a on a.id = s.agency_id
                        where s.agency_id = ?
                        order by s.name, s.position, s.id""").param(agencyId).query(SpeakerRow.class).list();
    }

    List<SpeakerChoice> choices() {
        return db.sql("""
                        select s.id, s.title_before, s.name, s.titles_after, a.name as agency_name
                        from speaker s join agency a on a.id = s.agency_id
                        where a.active
                        order by coalesce(s.name, a.name), a.name, s.id""").query(SpeakerChoice.class).list();
    }

    Optional<SpeakerDetails> find(UUID id) {
        return db.sql("""
                        select s.id, s.version, s.agency_id, a.name as agency_name,
                               s.title_before, s.name, s.titles_after, s.position, s.nip
                        from speaker s join agency a on a.id = s.agency_id
                        where s.id = ?""").param(id).query(SpeakerDetails.class).optional();
    }
}
