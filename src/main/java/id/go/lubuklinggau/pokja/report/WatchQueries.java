package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what needs somebody in the registers of Pokja. */
@Component
class WatchQueries {

    private static final String FOUND = """
            from register_watch(:today, :elements) w
            join pokja p on p.id = w.pokja_id
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            where p.kelurahan_code ^@ any(array[:reach])
            """;

    private static final String CHOSEN = FOUND + """
            and (cast(:concern as text) is null or w.concern = :concern) and p.kelurahan_code ^@ coalesce(:kecamatan, '')
            """;

    private static final String ROW = """
            select w.concern, w.pokja_id, p.name as pokja_name, l.code as kelurahan_code, l.name as kelurahan_name,
                   k.name_local as kecamatan_name, w.record_id, w.subject, w.detail, w.place, w.day,
                   array_position(:concerns, w.concern) as rank
            """;

    private final JdbcClient db;

    WatchQueries(JdbcClient db) {
        this.db = db;
    }

    List<ConcernCount> counts(LocalDate today, Reach reach) {
        return watch(
                        "select k.code as kecamatan_code, w.concern, count(*) as count " + FOUND + "group by 1, 2",
                        today,
                        reach)
                .query(ConcernCount.class)
                .list();
    }

    /** The worst of each Pokja; the worst of all, and of these what ended or ends first. */
    List<Finding> worst(LocalDate today, Reach reach, int atMost) {
        return watch("""
                        select * from (
                            select distinct on (pokja_id) * from (%s) w order by pokja_id, rank, day, place, subject) w
                        order by rank, day, kelurahan_code, pokja_id limit :limit""".formatted(ROW + FOUND), today, reach)
                .param("concerns", Concern.names())
                .param("limit", atMost)
                .query(Finding.class)
                .list();
    }

    /** By kecamatan and kelurahan; a page has so many Pokja, each with all its findings. */
    Page<WatchedPokja> list(WatchFilter filter, LocalDate today, Reach reach, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> chosen("select count(distinct p.id) " + CHOSEN, filter, today, reach)
                        .query(Long.class)
                        .single(),
                page -> WatchedPokja.of(findings(filter, today, reach, page)
                        .query(Finding.class)
                        .list()));
    }

    /** The findings of all pages; to be closed. */
    Stream<Finding> all(WatchFilter filter, LocalDate today, Reach reach) {
        return findings(filter, today, reach, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(Finding.class)
                .stream();
    }

    private JdbcClient.StatementSpec findings(WatchFilter filter, LocalDate today, Reach reach, Pageable page) {
        return chosen("""
                        select * from (
                            select *, dense_rank() over (order by kelurahan_code, pokja_id) as number from (%s) w) w
                        where number > :offset and number <= :offset + coalesce(:pokja, number)
                        order by number, rank, place, day, subject, record_id""".formatted(ROW + CHOSEN), filter, today, reach)
                .param("concerns", Concern.names())
                .param("offset", PageQuery.offset(page))
                .param("pokja", PageQuery.limit(page));
    }

    private JdbcClient.StatementSpec chosen(String sql, WatchFilter filter, LocalDate today, Reach reach) {
        return watch(sql, today, reach)
                .param(
                        "concern",
                        filter.concern() == null ? null : filter.concern().name())
                .param("kecamatan", filter.kecamatanCode());
    }

    private JdbcClient.StatementSpec watch(String sql, LocalDate today, Reach reach) {
        return db.sql(sql)
                .param("today", today)
                .param("elements", Element.watched().stream().map(Enum::name).toArray(String[]::new))
                .param("reach", reach.codes());
    }
}
