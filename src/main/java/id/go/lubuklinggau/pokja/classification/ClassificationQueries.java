package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads values, scores and classes. Whoever asks about one Pokja has found it in reach. */
@Component
class ClassificationQueries {

    private static final String MONTH = """
            select version, month, missing, input, process, output, class as kampung_class, portal_class, recorded_at,
                   recorded_by_name
            from kampung_standing where pokja_id = :pokja
            """;

    private static final String ACTIVE = """

            from pokja p
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            left join kampung_standing s on s.pokja_id = p.id and s.month = :month
            where p.kelurahan_code ^@ any(array[:reach])
              and (p.launched_on is null or p.launched_on <= :last) and (p.closed_on is null or p.closed_on >= :last)
            """;

    private final JdbcClient db;

    ClassificationQueries(JdbcClient db) {
        this.db = db;
    }

    Optional<KampungMonth> month(UUID pokjaId, LocalDate month) {
        return db.sql(MONTH + "and month = :month")
                .param("pokja", pokjaId)
                .param("month", month)
                .query(KampungMonth.class)
                .optional();
    }

    Optional<KampungMonth> latest(UUID pokjaId) {
        return db.sql(MONTH + "order by month desc limit 1")
                .param("pokja", pokjaId)
                .query(KampungMonth.class)
                .optional();
    }

    /** The newest first. */
    List<KampungMonth> history(UUID pokjaId) {
        return db.sql(MONTH + "order by month desc")
                .param("pokja", pokjaId)
                .query(KampungMonth.class)
                .list();
    }

    List<ScoredFigure> figures(UUID pokjaId, LocalDate month) {
        return db.sql("""
                        select indicator, value, source, note, edges, score from indicator_score
                        where pokja_id = :pokja and month = :month""")
                .param("pokja", pokjaId)
                .param("month", month)
                .query((row, number) -> scored(row))
                .list();
    }

    private static ScoredFigure scored(ResultSet row) throws SQLException {
        return new ScoredFigure(
                Indicator.valueOf(row.getString("indicator")),
                row.getBigDecimal("value"),
                FigureSource.valueOf(row.getString("source")),
                row.getString("note"),
                List.of((BigDecimal[]) row.getArray("edges").getArray()),
                row.getInt("score"));
    }

    /** Of the last month before it of which anything is known. */
    Map<Indicator, BigDecimal> before(UUID pokjaId, LocalDate month) {
        return db
                .sql("""
                        select v.indicator, v.value from indicator_value v
                        where v.month_id = (
                            select id from indicator_month where pokja_id = :pokja and month < :month
                            order by month desc limit 1)""")
                .param("pokja", pokjaId)
                .param("month", month)
                .query((row, number) ->
                        Map.entry(Indicator.valueOf(row.getString("indicator")), row.getBigDecimal("value")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A value that is known in a month. */
    record Known(UUID pokjaId, Long version, Indicator indicator, BigDecimal value) {}

    List<Known> known(LocalDate month, Reach reach) {
        return db.sql("""
                        select m.pokja_id, m.version, v.indicator, v.value
                        from indicator_month m
                        join pokja p on p.id = m.pokja_id
                        left join indicator_value v on v.month_id = m.id
                        where m.month = :month and p.kelurahan_code ^@ any(array[:reach])""")
                .param("month", month)
                .param("reach", reach.codes())
                .query(Known.class)
                .list();
    }

    /** @param pokjaId null for all in reach */
    List<OwnData> own(UUID pokjaId, LocalDate month, Reach reach) {
        var last = Months.lastDay(month);
        return db.sql("""
                        select p.id as pokja_id,
                               (p.launched_on is null or p.launched_on <= :last)
                                   and (p.closed_on is null or p.closed_on >= :last) as active,
                               m.members, m.trained, d.number as decree_number, a.agencies, a.agency_names, h.held_on,
                               s.session_mechanism as mechanism
                        from pokja p
                        cross join classification_setting s
                        cross join lateral (
                            select count(*) as members, count(*) filter (where m.trained_year <= :year) as trained
                            from membership m
                            where m.pokja_id = p.id and m.first_day <= :last and (m.last_day is null or m.last_day >= :last)
                        ) m
                        left join lateral (
                            select d.number from decree_standing d
                            where d.pokja_id = p.id and not d.draft and d.valid_from <= :last
                              and (d.last_day is null or d.last_day >= :last)
                            order by d.valid_from desc limit 1
                        ) d on true
                        cross join lateral (
                            select count(*) as agencies, string_agg(a.name, ', ' order by a.name) as agency_names
                            from agency a
                            where exists (
                                select from speaker x
                                join session_speaker y on y.speaker_id = x.id and y.role = 'SPEAKER'
                                join held_invitation i on i.session_id = y.session_id
                                where x.agency_id = a.id and i.pokja_id = p.id and i.day <= :last)
                        ) a
                        cross join lateral (
                            select max(i.day) as held_on from held_invitation i
                            where i.pokja_id = p.id and i.day <= :last and i.day > :aYearBefore
                        ) h
                        where p.kelurahan_code ^@ any(array[:reach]) and (cast(:pokja as uuid) is null or p.id = :pokja)""")
                .param("pokja", pokjaId)
                .param("last", last)
                .param("aYearBefore", last.minusYears(1))
                .param("year", last.getYear())
                .param("reach", reach.codes())
                .query(OwnData.class)
                .list();
    }

    List<ClassCount> counts(LocalDate month, Reach reach) {
        return active("""
                        select k.code as kecamatan_code, k.name_local as kecamatan_name, s.class as kampung_class,
                               count(*) as count""" + ACTIVE + "group by 1, 2, 3 order by 1", month, reach)
                .query(ClassCount.class)
                .list();
    }

    /** By kelurahan; to be closed. */
    Stream<KampungRow> rows(LocalDate month, KampungFilter filter, Reach reach) {
        return active("""
                        select p.id as pokja_id, p.name as pokja_name, l.code as kelurahan_code, l.name as kelurahan_name,
                               k.name_local as kecamatan_name,
                               coalesce(s.missing, (select count(*) from indicator)) as missing,
                               s.input, s.process, s.output, s.class as kampung_class, s.portal_class""" + ACTIVE + """
                          and p.kelurahan_code ^@ coalesce(:kecamatan, '')
                          and (cast(:class as text) is null or s.class = :class) and (not :incomplete or s.class is null)
                        order by l.code, p.id""", month, reach)
                .param("kecamatan", filter.kecamatanCode())
                .param(
                        "class",
                        filter.kampungClass() == null
                                ? null
                                : filter.kampungClass().name())
                .param("incomplete", filter.incomplete())
                .query(KampungRow.class)
                .stream();
    }

    List<PokjaClass> classes(LocalDate month, Reach reach) {
        return active(
                        "select p.id as pokja_id, p.kelurahan_code, s.class as kampung_class" + ACTIVE
                                + "order by p.kelurahan_code, p.id",
                        month,
                        reach)
                .query(PokjaClass.class)
                .list();
    }

    private JdbcClient.StatementSpec active(String sql, LocalDate month, Reach reach) {
        return db.sql(sql)
                .param("month", month)
                .param("last", Months.lastDay(month))
                .param("reach", reach.codes());
    }

    /** Of which anything is known in reach, the newest first. */
    List<MonthCount> months(Reach reach) {
        return db.sql("""
                        select m.month, count(*) as pokja from indicator_month m join pokja p on p.id = m.pokja_id
                        where p.kelurahan_code ^@ any(array[:reach]) group by 1 order by 1 desc""").param("reach", reach.codes()).query(MonthCount.class).list();
    }

    Optional<Integer> target(int year) {
        return db.sql("select share from class_target where year <= ? order by year desc limit 1")
                .param(year)
                .query(Integer.class)
                .optional();
    }

    /** Locks the Pokja that are active, so that none of them is closed meanwhile. */
    boolean holdActive(Collection<UUID> pokjaIds, Reach reach) {
        return db.sql("""
                        select id from pokja
                        where id = any(cast(:ids as uuid[])) and closed_on is null and kelurahan_code ^@ any(array[:reach])
                        order by id for key share""")
                        .param("ids", pokjaIds.toArray(UUID[]::new))
                        .param("reach", reach.codes())
                        .query(UUID.class)
                        .list()
                        .size()
                == pokjaIds.size();
    }
}
