package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is a percontohan, and who could be. */
@Component
class PilotQueries {

    private static final String ROW = """
            select t.id, t.version, t.pokja_id, p.name as pokja_name, l.name as kelurahan_name, k.name_local as kecamatan_name,
                   p.closed_on is null as pokja_active, t.kind, t.decree_number, t.decree_day, t.year, t.since, t.reason,
                   t.last_day, t.end_reason
            from pilot t
            join pokja p on p.id = t.pokja_id
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            """;

    private final JdbcClient db;

    PilotQueries(JdbcClient db) {
        this.db = db;
    }

    /** Those that stand first, by kelurahan; then those that have ended, the last first. */
    List<PilotRow> list(Reach reach) {
        return db.sql(ROW + """
                        where p.kelurahan_code ^@ any(array[:reach])
                        order by t.last_day desc nulls first, p.kelurahan_code, t.since, t.id""")
                .param("reach", reach.codes())
                .query(PilotRow.class)
                .list();
    }

    Optional<PilotRow> find(UUID id, Reach reach) {
        return db.sql(ROW + "where t.id = :id and p.kelurahan_code ^@ any(array[:reach])")
                .param("id", id)
                .param("reach", reach.codes())
                .query(PilotRow.class)
                .optional();
    }

    /** That stand, of these Pokja. */
    List<PilotRow> standing(Collection<UUID> pokjaIds) {
        return db.sql(
                        ROW
                                + "where t.last_day is null and t.pokja_id = any(cast(:ids as uuid[])) order by t.kind, t.since")
                .param("ids", pokjaIds.toArray(UUID[]::new))
                .query(PilotRow.class)
                .list();
    }

    /** Who has this flag of the portal on that day or after it. */
    Optional<String> holder(PilotKind kind, LocalDate since) {
        return db.sql("""
                        select p.name from pilot t join pokja p on p.id = t.pokja_id
                        where t.kind = :kind and (t.last_day is null or t.last_day >= :since) order by t.since limit 1""")
                .param("kind", kind.name())
                .param("since", since)
                .query(String.class)
                .optional();
    }

    List<CriterionRow> criteria() {
        return db.sql("""
                        select criterion, version, active, threshold from pilot_criterion
                        order by array_position(
                            array['KAMPUNG_CLASS', 'DECREE', 'MEMBERS', 'TRAINED', 'ATTENDANCE', 'AGENCIES'], criterion)""").query(CriterionRow.class).list();
    }

    int goal() {
        return db.sql("select pilot_goal from classification_setting")
                .query(Integer.class)
                .single();
    }

    /** The active Pokja in reach, by kelurahan. */
    List<Candidate> candidates(LocalDate today, Reach reach) {
        return db.sql("""
                        select p.id as pokja_id, p.name as pokja_name, l.code as kelurahan_code, l.name as kelurahan_name,
                               k.name_local as kecamatan_name, s.class as kampung_class, d.number as decree_number,
                               m.members, m.trained, coalesce(h.seats, 0) as seats, coalesce(h.attended, 0) as attended,
                               a.agencies,
                               exists (select from pilot t where t.pokja_id = p.id and t.kind = 'CITY' and t.last_day is null)
                                   as pilot
                        from pokja p
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        left join lateral (
                            select s.class from kampung_standing s where s.pokja_id = p.id and s.class is not null
                            order by s.month desc limit 1
                        ) s on true
                        left join lateral (
                            select d.number from decree_standing d
                            where d.pokja_id = p.id and not d.draft and d.valid_from <= :today
                              and (d.last_day is null or d.last_day >= :today)
                            order by d.valid_from desc limit 1
                        ) d on true
                        cross join lateral (
                            select count(*) as members, count(m.trained_year) as trained from membership m
                            where m.pokja_id = p.id and m.first_day <= :today and (m.last_day is null or m.last_day >= :today)
                        ) m
                        cross join lateral (
                            select sum(x.seats) as seats, sum((
                                select count(*) from delegate e join attendance a on a.delegate_id = e.id
                                where e.session_id = x.id and e.pokja_id = p.id and a.status in ('PRESENT', 'REPRESENTED'))) as attended
                            from held_invitation i join session x on x.id = i.session_id
                            where i.pokja_id = p.id and i.day <= :today and i.day > :aYearAgo
                        ) h
                        cross join lateral (
                            select count(*) as agencies from agency a
                            where exists (
                                select from speaker x
                                join session_speaker y on y.speaker_id = x.id and y.role = 'SPEAKER'
                                join held_invitation i on i.session_id = y.session_id
                                where x.agency_id = a.id and i.pokja_id = p.id and i.day <= :today)
                        ) a
                        where p.closed_on is null and p.kelurahan_code ^@ any(array[:reach])
                        order by l.code, p.id""")
                .param("today", today)
                .param("aYearAgo", today.minusYears(1))
                .param("reach", reach.codes())
                .query(Candidate.class)
                .list();
    }
}
