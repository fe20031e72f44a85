package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads Pokja and their members. */
@Component
class PokjaQueries {

    private static final String ALL = "pokja p";

    private static final String FOUND =
            "search_matches('pokja', place_key(left(:query, 100))) s join pokja p on p.id = s.subject_id";

    private static final String LISTED = """

            from %s
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            where p.kelurahan_code ^@ any(array[:reach]) and p.kelurahan_code ^@ coalesce(:kecamatan, '')
            """;

    private static final String MEMBERS = """
            select m.id, m.version, m.person_id, x.title_before, x.name, x.titles_after, x.sex, m.position,
                   m.section, m.element, m.first_day, m.last_day, m.trained_year, m.training,
                   m.decree_id, d.number as decree_number,
                   x.phone is not null and (coalesce(m.last_day >= :today, true)
                       or x.kelurahan_code = (select o.kelurahan_code from pokja o where o.id = m.pokja_id)) as reachable,
                   coalesce(m.last_day < :today, false) as former
            from membership m join person x on x.id = m.person_id left join decree d on d.id = m.decree_id
            where m.pokja_id = :pokja and x.restricted_at is null and x.erased_at is null
            """;

    private final JdbcClient db;

    PokjaQueries(JdbcClient db) {
        this.db = db;
    }

    Page<PokjaRow> list(String query, String kecamatanCode, Reach reach, LocalDate today, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> listed("select count(*)", "", query, kecamatanCode, reach)
                        .query(Long.class)
                        .single(),
                page -> rows(query, kecamatanCode, reach, today, page)
                        .query(PokjaRow.class)
                        .list());
    }

    /** To be closed. */
    Stream<PokjaRow> all(String query, String kecamatanCode, Reach reach, LocalDate today) {
        return rows(query, kecamatanCode, reach, today, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(PokjaRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(
            String query, String kecamatanCode, Reach reach, LocalDate today, Pageable page) {
        return listed("""
                        select p.id, p.name, p.kelurahan_code, l.name as kelurahan_name, k.name_local as kecamatan_name,
                               p.launched_on, p.closed_on,
                               (select count(*) from membership m
                                where m.pokja_id = p.id and m.first_day <= :today
                                  and (m.last_day is null or m.last_day >= :today)) as members
                        """, """
                        order by p.closed_on is not null, p.kelurahan_code, p.closed_on desc, p.id
                        limit :limit offset :offset""", query, kecamatanCode, reach)
                .param("today", today)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    private JdbcClient.StatementSpec listed(
            String what, String order, String query, String kecamatanCode, Reach reach) {
        var text = query == null ? "" : query;
        return db.sql(what + LISTED.formatted(text.isBlank() ? ALL : FOUND) + order)
                .param("query", text)
                .param("kecamatan", kecamatanCode)
                .param("reach", reach.codes());
    }

    Optional<PokjaDetails> find(UUID id, Reach reach) {
        return db.sql("""
                        select p.id, p.version, p.name, l.code as kelurahan_code, l.name as kelurahan_name,
                               k.code as kecamatan_code, k.name_local as kecamatan_name, p.launched_on, p.closed_on,
                               p.merged_into_id, other.name as merged_into_name
                        from pokja p
                        left join pokja other
                            on other.id = p.merged_into_id and other.kelurahan_code ^@ any(array[:reach])
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where p.id = :id and p.kelurahan_code ^@ any(array[:reach])""")
                .param("id", id)
                .param("reach", reach.codes())
                .query(PokjaDetails.class)
                .optional();
    }

    List<MergedPokja> mergedInto(UUID pokjaId, Reach reach) {
        return db.sql("""
                        select id, name, closed_on from pokja
                        where merged_into_id = :pokja and kelurahan_code ^@ any(array[:reach])
                        order by closed_on desc, id""")
                .param("pokja", pokjaId)
                .param("reach", reach.codes())
                .query(MergedPokja.class)
                .list();
    }

    Map<String, Long> activeByKecamatan(Reach reach) {
        return db
                .sql("""
                        select left(kelurahan_code, 8) as kecamatan, count(*) as pokja from pokja
                        where closed_on is null and kelurahan_code ^@ any(array[:reach]) group by 1""")
                .param("reach", reach.codes())
                .query((row, number) -> Map.entry(row.getString("kecamatan"), row.getLong("pokja")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> kelurahanWithActive() {
        return db.sql("select kelurahan_code from pokja where closed_on is null")
                .query(String.class)
                .set();
    }

    /** Makes others who establish a Pokja there wait; false if there is no such kelurahan. */
    boolean lockKelurahan(String code) {
        return db.sql("select pg_advisory_xact_lock(hashtext(code)) from kelurahan where code = ?")
                        .param(code)
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    /** One of each kelurahan: on the day when one follows another, the newer. */
    List<PokjaChoice> activeOn(LocalDate day) {
        return db.sql("""
                        select distinct on (l.code) p.id, p.name, l.code as kelurahan_code,
                               l.name as kelurahan_name, k.code as kecamatan_code,
                               k.name_local as kecamatan_name
                        from pokja p
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where (p.launched_on is null or p.launched_on <= :day)
                          and (p.closed_on is null or p.closed_on >= :day)
                        order by l.code, p.closed_on desc nulls first, p.launched_on desc nulls last, p.id""").param("day", day).query(PokjaChoice.class).list();
    }

    /** Members of all times: those of today first, by name; then the former, the last to leave first. */
    List<MemberRow> members(UUID pokjaId, LocalDate today) {
        return db.sql(MEMBERS + """
                        order by m.last_day < :today nulls first,
                                 case when m.last_day < :today then m.last_day end desc, x.name, m.first_day""")
                .param("pokja", pokjaId)
                .param("today", today)
                .query(MemberRow.class)
                .list();
    }

    /**
     * The body as it was on that day: in the order of the pattern of this decree, then, as of positions that no pattern knows, by
     * name.
     *
     * @param pattern null if no decree was in force
     */
    List<MemberRow> body(UUID pokjaId, DecreePattern pattern, LocalDate day) {
        return db.sql(MEMBERS + """
                        and m.first_day <= :today and (m.last_day is null or m.last_day >= :today)
                        order by (select min(s.place) from pattern_seat s
                                  where s.pattern = :pattern and lower(s.position) = lower(m.position)
                                    and lower(coalesce(s.section, '')) = lower(coalesce(m.section, ''))),
                                 x.name, m.first_day, m.id""")
                .param("pokja", pokjaId)
                .param("pattern", pattern == null ? DecreePattern.OWN.name() : pattern.name())
                .param("today", day)
                .query(MemberRow.class)
                .list();
    }

    /** How many of that day are not shown. */
    int hiddenOn(UUID pokjaId, LocalDate day) {
        return db.sql("""
                        select count(*) from membership m join person x on x.id = m.person_id
                        where m.pokja_id = :pokja and m.first_day <= :day and (m.last_day is null or m.last_day >= :day)
                          and (x.restricted_at is not null or x.erased_at is not null)""")
                .param("pokja", pokjaId)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    HiddenMembers hidden(UUID pokjaId, LocalDate today) {
        return db.sql("""
                        select count(*) filter (where m.last_day is null or m.last_day >= :today) as current,
                               count(*) filter (where m.last_day < :today) as former
                        from membership m join person x on x.id = m.person_id
                        where m.pokja_id = :pokja and (x.restricted_at is not null or x.erased_at is not null)""")
                .param("pokja", pokjaId)
                .param("today", today)
                .query(HiddenMembers.class)
                .single();
    }
}
