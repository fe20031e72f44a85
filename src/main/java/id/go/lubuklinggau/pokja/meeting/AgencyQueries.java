package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agencies for pages. */
@Component
class AgencyQueries {

    private static final String FOUND = """
            from (
                select a.*, c.closeness, max(c.closeness) over () as closest
                from agency a
                cross join lateral (select search_closeness(search_key(left(:query, 100)), a.search_key) as closeness) c
                where (:also_inactive or a.active)
            ) a
            where a.closeness = a.closest and a.closeness > 0
            """;

    private final JdbcClient db;

    AgencyQueries(JdbcClient db) {
        this.db = db;
    }

    Page<AgencyRow> list(String query, boolean alsoInactive, Pageable pageable) {
        var text = query == null ? "" : query;
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + FOUND)
                        .param("query", text)
                        .param("also_inactive", alsoInactive)
                        .query(Long.class)
                        .single(),
                page -> rows(text, alsoInactive, page).query(AgencyRow.class).list());
    }

    /** To be closed. */
    Stream<AgencyRow> all(String query, boolean alsoInactive) {
        return rows(query == null ? "" : query, alsoInactive, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(AgencyRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(String text, boolean alsoInactive, Pageable page) {
        return db.sql("""
                                select a.id, a.name, a.short_name, a.active,
                                       (select count(*) from speaker s where s.agency_id = a.id) as speakers
                                """ + FOUND + """
                                order by a.name, a.id
                                limit :limit offset :offset""")
                .param("query", text)
                .param("also_inactive", alsoInactive)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    /** The active ones, and these. */
    List<AgencyChoice> choices(Collection<UUID> also) {
        return db.sql("select id, name from agency where active or id = any (?) order by name, id")
                .param(also.toArray(UUID[]::new))
                .query(AgencyChoice.class)
                .list();
    }

    List<AgencyDirectory.Entry> directory() {
        return db.sql("select id, name, active from agency order by name, id")
                .query(AgencyDirectory.Entry.class)
                .list();
    }

    Optional<AgencyDetails> find(UUID id) {
        return db.sql("select id, version, name, short_name, aliases, active from agency where id = ?")
                .param(id)
                .query(AgencyDetails.class)
                .optional();
    }

    boolean nameTakenByOther(UUID id, String name) {
        return db.sql("""
                        select exists (select from agency
                                       where (search_key(name) = search_key(:name) or name = :name) and id <> :id)""")
                .param("name", name)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
