package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up seats for the overview. What is still to come is in no count: nobody could have come. */
@Component
class OverviewQueries {

    /** The seats of each Pokja in reach at each session up to today, as the roster has them, but of many sessions at once. */
    private static final String SEATS = """
            select s.id, s.meeting_id, s.number, s.day, s.start_time, s.seats, p.id as pokja_id, p.name as pokja_name,
                   p.kelurahan_code,
                   count(d.id) as named,
                   count(*) filter (where a.status = 'PRESENT') as present,
                   count(*) filter (where a.status = 'REPRESENTED') as represented,
                   count(*) filter (where a.status = 'EXCUSED') as excused,
                   count(*) filter (where a.status = 'SICK') as sick,
                   count(*) filter (where a.status = 'ABSENT') as absent
            from session s
            join invitation i on i.session_id = s.id
            join pokja p on p.id = i.pokja_id
            left join delegate d on d.session_id = s.id and d.pokja_id = p.id and d.seat <= s.seats
            left join attendance a on a.delegate_id = d.id
            where s.day <= :today and p.kelurahan_code ^@ any(array[:reach]) and %s
            group by s.id, p.id
            """;

    private final JdbcClient db;
    private final Clock clock;

    OverviewQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Announced, begun, and with a Pokja in reach invited to a session that is not still to come; the newest first. */
    List<HeldMeeting> held(Reach reach) {
        return db.sql("""
                        select m.id, m.title, m.first_day, m.last_day
                        from meeting m
                        where m.state <> 'DRAFT' and exists (
                            select from session s
                            join invitation i on i.session_id = s.id
                            join pokja p on p.id = i.pokja_id
                            where s.meeting_id = m.id and s.day <= :today and p.kelurahan_code ^@ any(array[:reach]))
                        order by m.first_day desc, m.last_day desc, m.id""")
                .param("today", today())
                .param("reach", reach.codes())
                .query(HeldMeeting.class)
                .list();
    }

    /** Of each kelurahan in reach, by code. */
    List<Turnout> turnouts(UUID meetingId, Reach reach) {
        return db.sql("""
                        with counted as (
                            select kelurahan_code, sum(seats) as seats, sum(named) as named, sum(present) as present,
                                   sum(represented) as represented, sum(excused) as excused, sum(sick) as sick,
                                   sum(absent) as absent
                            from (%s) x group by kelurahan_code),
                        later as (
                            select distinct p.kelurahan_code
                            from session s
                            join invitation i on i.session_id = s.id
                            join pokja p on p.id = i.pokja_id
                            where s.meeting_id = :meeting and s.day > :today and p.kelurahan_code ^@ any(array[:reach])),
                        heard as (
                            select p.kelurahan_code, max(s.day) as day
                            from attendance a
                            join delegate d on d.id = a.delegate_id
                            join session s on s.id = d.session_id
                            join pokja p on p.id = d.pokja_id
                            where a.status is not null and p.kelurahan_code ^@ any(array[:reach])
                            group by p.kelurahan_code)
                        select l.code as kelurahan_code, coalesce(c.seats, 0) as seats, coalesce(c.named, 0) as named,
                               coalesce(c.present, 0) as present, coalesce(c.represented, 0) as represented,
                               coalesce(c.excused, 0) as excused, coalesce(c.sick, 0) as sick,
                               coalesce(c.absent, 0) as absent, t.kelurahan_code is not null as later,
                               exists (select from pokja p where p.kelurahan_code = l.code and p.closed_on is null) as pokja,
                               h.day as last_report
                        from kelurahan l
                        left join counted c on c.kelurahan_code = l.code
                        left join later t on t.kelurahan_code = l.code
                        left join heard h on h.kelurahan_code = l.code
                        where l.code ^@ any(array[:reach])
                        order by l.code""".formatted(SEATS.formatted("s.meeting_id = :meeting")))
                .param("meeting", meetingId)
                .param("today", today())
                .param("reach", reach.codes())
                .query(Turnout.class)
                .list();
    }

    List<TrendPoint> trend(List<UUID> meetingIds, Reach reach) {
        return db.sql("""
                        select meeting_id, left(kelurahan_code, 8) as kecamatan_code, sum(seats) as seats,
                               sum(present) + sum(represented) as attended
                        from (%s) x group by 1, 2""".formatted(SEATS.formatted("s.meeting_id = any(cast(:meetings as uuid[]))")))
                .param("meetings", meetingIds.toArray(UUID[]::new))
                .param("today", today())
                .param("reach", reach.codes())
                .query(TrendPoint.class)
                .list();
    }

    List<KelurahanSession> sessions(String kelurahanCode, Reach reach) {
        return db.sql("""
                        select x.*, m.title as meeting_title
                        from (%s) x join meeting m on m.id = x.meeting_id
                        where m.state <> 'DRAFT'
                        order by m.first_day desc, m.id, x.day desc, x.start_time desc, x.id, x.pokja_name""".formatted(SEATS.formatted("p.kelurahan_code = :kelurahan")))
                .param("kelurahan", kelurahanCode)
                .param("reach", reach.codes())
                .param("today", today())
                .query(KelurahanSession.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
