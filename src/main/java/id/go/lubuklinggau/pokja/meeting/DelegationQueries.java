package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom the Pokja send to a session. */
@Component
class DelegationQueries {

    private static final String DELEGATION = """
            select p.id as pokja_id, p.name as pokja_name, l.code as kelurahan_code, l.name as kelurahan_name,
                   k.code as kecamatan_code, k.name_local as kecamatan_name, s.seats,
                   coalesce(string_agg(d.element, ',' order by d.seat), '') as elements,
                   case when g.state <> 'DRAFT' and g.announced_at is not null
                        then greatest(g.announced_at, i.invited_at) end as invited_at,
                   max(d.named_at) as named_at
            from session s
            join meeting g on g.id = s.meeting_id
            join invitation i on i.session_id = s.id
            join pokja p on p.id = i.pokja_id
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            left join delegate d on d.session_id = s.id and d.pokja_id = p.id
            where s.id = :session and p.kelurahan_code ^@ any(array[:reach]) %s
            group by p.id, l.code, k.code, s.seats, g.state, g.announced_at, i.invited_at
            order by l.code, p.name""";

    /** An own seat in reach in the session itself is none besides. */
    private static final String SAME_DAY = """
            select x.person_id, x.session_id = :session as here, o.name as pokja_name, t.number as session,
                   m.title as meeting_title, d.pokja_id as own_pokja_id, d.title_before, d.name, d.titles_after
            from same_day_seats(:session, %s) x
            left join (
                select d.* from delegate d join pokja p on p.id = d.pokja_id
                where d.session_id = :session and p.kelurahan_code ^@ any(array[:reach])) d on d.person_id = x.person_id
            left join pokja o on o.id = x.pokja_id and o.kelurahan_code ^@ any(array[:reach])
            left join session t on t.id = x.session_id and o.id is not null
            left join meeting m on m.id = t.meeting_id
            where x.session_id <> :session or d.id is null
            order by d.seat, d.name, t.start_time, o.name""";

    /** Seats of erased people in final sessions before a day that still say a name, or anything written beside it. */
    private static final String ERASABLE = """
            s.id = d.session_id and p.id = d.person_id and s.state = 'FINAL' and s.day < :day and p.erased_at is not null
            and (d.name <> erased_name() or exists (
                select from attendance a
                where a.delegate_id = d.id and (a.note is not null or a.substitute_name <> erased_name())))""";

    private final JdbcClient db;

    DelegationQueries(JdbcClient db) {
        this.db = db;
    }

    List<Delegation> delegations(UUID sessionId, Reach reach) {
        return db.sql(DELEGATION.formatted(""))
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(Delegation.class)
                .list();
    }

    Optional<Delegation> delegation(UUID sessionId, UUID pokjaId, Reach reach) {
        return db.sql(DELEGATION.formatted("and p.id = :pokja"))
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .param("reach", reach.codes())
                .query(Delegation.class)
                .optional();
    }

    List<DelegateRow> delegates(UUID sessionId, UUID pokjaId) {
        return db.sql("""
                        select d.id, d.version, d.pokja_id, d.person_id, d.seat, d.element, d.title_before, d.name,
                               d.titles_after, d.sex, d.position
                        from delegate d
                        where d.session_id = :session and d.pokja_id = :pokja
                        order by d.seat""")
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .query(DelegateRow.class)
                .list();
    }

    List<DelegateCandidate> candidates(UUID sessionId, UUID pokjaId) {
        return db.sql("""
                        select distinct on (person.name, person.id) person.id as person_id, person.title_before,
                               person.name, person.titles_after, m.position, m.element
                        from session s
                        join membership m on m.pokja_id = :pokja and m.first_day <= s.day
                             and (m.last_day is null or m.last_day >= s.day)
                        join person on person.id = m.person_id
                        where s.id = :session and person.restricted_at is null and person.erased_at is null
                          and not exists (select from delegate d where d.session_id = s.id and d.person_id = person.id)
                        order by person.name, person.id, m.first_day desc""")
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .query(DelegateCandidate.class)
                .list();
    }

    /** What else these people sit in on the day of the session. */
    List<SameDaySeat> sameDaySeats(UUID sessionId, Collection<UUID> personIds, Reach reach) {
        return db.sql(SAME_DAY.formatted("cast(:people as uuid[])"))
                .param("session", sessionId)
                .param("reach", reach.codes())
                .param("people", personIds.toArray(UUID[]::new))
                .query(SameDaySeat.class)
                .list();
    }

    /** What else the delegates of the session, as far as they are in reach, sit in on its day. */
    List<SameDaySeat> sameDaySeats(UUID sessionId, Reach reach) {
        return db.sql(SAME_DAY.formatted("""
                        array(
                            select d.person_id from delegate d join pokja p on p.id = d.pokja_id
                            where d.session_id = :session and p.kelurahan_code ^@ any(array[:reach]))"""))
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(SameDaySeat.class)
                .list();
    }

    /** Before the seats, as whoever marks them does: none of the sessions becomes final meanwhile. */
    void holdOpenSessionsOf(Collection<UUID> personIds) {
        db.sql("""
                        select id from session
                        where state <> 'FINAL' and id in (select session_id from delegate where person_id = any(:people))
                        order by id for share""").param("people", personIds.toArray(UUID[]::new)).query().listOfRows();
    }

    void renewNames(Collection<UUID> personIds) {
        db.sql("""
                        update delegate d
                        set version = d.version + 1, title_before = p.title_before, name = p.name,
                            titles_after = p.titles_after, sex = p.sex
                        from person p, session s
                        where p.id = any(:people) and d.person_id = p.id and s.id = d.session_id and s.state <> 'FINAL'
                          and (d.title_before, d.name, d.titles_after, d.sex)
                              is distinct from (p.title_before, p.name, p.titles_after, p.sex)""").param("people", personIds.toArray(UUID[]::new)).update();
    }

    /** The open session in which both have a seat. */
    Optional<TwoSeatsInOneSession> bothSeated(UUID one, UUID other) {
        return db.sql("""
                        select m.title, s.number, string_agg(distinct p.name, ', ' order by p.name) as pokja
                        from delegate d
                        join delegate x on x.session_id = d.session_id and x.person_id = :other
                        join session s on s.id = d.session_id and s.state <> 'FINAL'
                        join meeting m on m.id = s.meeting_id
                        join pokja p on p.id in (d.pokja_id, x.pokja_id)
                        where d.person_id = :one
                        group by s.id, m.id order by s.day, s.id limit 1""")
                .param("one", one)
                .param("other", other)
                .query((row, number) ->
                        new TwoSeatsInOneSession(row.getString("title"), row.getInt("number"), row.getString("pokja")))
                .optional();
    }

    /** All but a second seat in one session. */
    List<UUID> moveSeats(UUID from, UUID to) {
        return db.sql("""
                        update delegate d set version = d.version + 1, person_id = :to
                        where d.person_id = :from and not exists (
                            select from delegate x where x.session_id = d.session_id and x.person_id = :to)
                        returning d.id""").param("from", from).param("to", to).query(UUID.class).list();
    }

    List<UUID> openSeatsOf(UUID personId) {
        return db.sql("""
                        select d.id from delegate d join session s on s.id = d.session_id
                        where d.person_id = :person and s.state <> 'FINAL'""").param("person", personId).query(UUID.class).list();
    }

    List<UUID> eraseNamesBefore(LocalDate day, int atMost) {
        return db.sql("""
                        update delegate
                        set version = version + 1, title_before = null, name = erased_name(), titles_after = null
                        where id in (
                            select d.id from delegate d, session s, person p where %s order by s.day, d.id limit :at_most)
                        returning id""".formatted(ERASABLE))
                .param("day", day)
                .param("at_most", atMost)
                .query(UUID.class)
                .list();
    }

    int erasableBefore(LocalDate day) {
        return db.sql("select count(*) from delegate d, session s, person p where " + ERASABLE)
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
