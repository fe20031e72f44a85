package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what Beranda shows; a session is seen as everywhere: in reach, and announced unless the reach is the city. */
@Component
class HomeQueries {

    private static final int SESSIONS = 5;
    private static final int LINKS = 20;

    private static final String VISIBLE = """
            from session s join meeting m on m.id = s.meeting_id
            where (:city or m.state <> 'DRAFT' and exists (
                select from invitation i join pokja p on p.id = i.pokja_id
                where i.session_id = s.id and p.kelurahan_code ^@ any(array[:reach])))
            """;

    private static final String GLANCE = """
            select s.id, s.number, s.day, s.start_time, s.end_time, s.state, s.entry_from, s.entry_until,
                   m.id as meeting_id, m.title as meeting_title, m.state as meeting_state, m.venue,
                   coalesce(c.kecamatan, '') as kecamatan, c.pokja, c.seats, c.named, c.present, c.represented, c.excused,
                   c.sick, c.absent,
                   (select count(*) from session_speaker x join speaker k on k.id = x.speaker_id
                    where x.session_id = s.id and k.name is null) as unnamed_speakers
            from session s
            join meeting m on m.id = s.meeting_id
            cross join lateral (
                select string_agg(distinct kecamatan_name, ', ') as kecamatan,
                       count(distinct pokja_id) as pokja,
                       count(*) as seats,
                       count(delegate_id) as named,
                       count(*) filter (where status = 'PRESENT') as present,
                       count(*) filter (where status = 'REPRESENTED') as represented,
                       count(*) filter (where status = 'EXCUSED') as excused,
                       count(*) filter (where status = 'SICK') as sick,
                       count(*) filter (where status = 'ABSENT') as absent
                from roster r
                where r.session_id = s.id and r.kelurahan_code ^@ any(array[:reach])) c
            where s.id in (%s)
            order by %s
            """;

    private final JdbcClient db;

    HomeQueries(JdbcClient db) {
        this.db = db;
    }

    /** The sessions of today, else those of the next day that has any, else the last ones not final. */
    List<SessionGlance> current(LocalDate today, Reach reach) {
        return glance("""
                select id from (
                    select s.id, s.day, s.start_time, s.day >= :today as ahead,
                           min(s.day) filter (where s.day >= :today) over () as nearest
                    %s and (s.day >= :today or s.state <> 'FINAL')) x
                where case when nearest is null then true else day = nearest end
                order by ahead, case when not ahead then day end desc, start_time, id limit :limit
                """.formatted(VISIBLE), "s.day, s.start_time, s.id", today, reach, SESSIONS);
    }

    /** The last sessions up to today, newest first. */
    List<SessionGlance> recent(LocalDate today, Reach reach) {
        return glance(
                "select s.id " + VISIBLE
                        + "and s.day <= :today order by s.day desc, s.start_time desc, s.id limit :limit",
                "s.day desc, s.start_time desc, s.id",
                today,
                reach,
                SESSIONS);
    }

    /** Sessions that are over and not final, oldest first. */
    List<SessionGlance> unfinished(LocalDate today, Reach reach) {
        return glance(
                "select s.id " + VISIBLE
                        + "and s.day < :today and s.state <> 'FINAL' order by s.day, s.start_time, s.id limit :limit",
                "s.day, s.start_time, s.id",
                today,
                reach,
                SESSIONS);
    }

    List<SeatGlance> seats(Collection<UUID> sessionIds, Reach reach) {
        return db.sql("""
                        select session_id, number, pokja_name, element, title_before, name, titles_after, status
                        from roster
                        where session_id = any(cast(:sessions as uuid[])) and kelurahan_code ^@ any(array[:reach])
                        order by session_id, number""")
                .param("sessions", sessionIds.toArray(UUID[]::new))
                .param("reach", reach.codes())
                .query(SeatGlance.class)
                .list();
    }

    /** Pokja of open sessions of which nobody is marked. */
    List<SilentPokja> silent(Reach reach) {
        return db.sql("""
                        select s.id as session_id, s.day, r.pokja_id, r.pokja_name, r.kelurahan_name,
                               count(r.delegate_id) as named
                        from session s
                        join roster r on r.session_id = s.id
                        join pokja p on p.id = r.pokja_id and (p.closed_on is null or p.closed_on >= s.day)
                        where s.state = 'OPEN' and r.kelurahan_code ^@ any(array[:reach])
                        group by s.id, s.day, s.start_time, r.pokja_id, r.pokja_name, r.kelurahan_name, r.kelurahan_code
                        having count(r.status) = 0
                        order by s.day, s.start_time, s.id, r.kelurahan_code, r.pokja_name limit :limit""")
                .param("reach", reach.codes())
                .param("limit", LINKS)
                .query(SilentPokja.class)
                .list();
    }

    List<DraftMeeting> drafts(Reach reach) {
        return db.sql("""
                        select id, title, first_day, last_day from meeting
                        where state = 'DRAFT' and :city
                        order by first_day, title, id limit :limit""")
                .param("city", reach.isCity())
                .param("limit", SESSIONS)
                .query(DraftMeeting.class)
                .list();
    }

    /** The most urgent first. */
    List<AwaitingRequest> requests(Instant now) {
        return db.sql("""
                        select id, kind, requester_name, due_at, due_at < :now as late from data_request
                        where closed_at is null order by due_at, id limit :limit""")
                .param("now", Timestamp.from(now))
                .param("limit", LINKS)
                .query(AwaitingRequest.class)
                .list();
    }

    /** In the whole city. */
    List<UndecidedMarks> undecided() {
        return db.sql("""
                        select s.id as session_id, s.day, s.number, m.title as meeting_title, u.count
                        from (select session_id, count(*) as count from undecided group by session_id) u
                        join session s on s.id = u.session_id
                        join meeting m on m.id = s.meeting_id
                        order by s.day desc, s.start_time desc, s.id limit :limit""").param("limit", LINKS).query(UndecidedMarks.class).list();
    }

    OfficeGaps officeGaps(LocalDate today) {
        return db.sql("""
                        select not exists (select from letterhead where address is not null) as address_missing,
                               not exists (select from signatory
                                           where valid_from <= :today and (valid_to is null or valid_to >= :today))
                                   as signatory_missing""").param("today", today).query(OfficeGaps.class).single();
    }

    FollowupGlance followup(LocalDate today, Escalation escalation, Reach reach) {
        return db.sql("""
                        select count(*) filter (where a.state not in ('DONE', 'REJECTED') and a.due_on <= :overdue) as overdue,
                               count(*) filter (where a.state = 'PROPOSED' and a.planned_on <= :unanswered) as unanswered,
                               count(*) filter (where a.state = 'DONE'
                                   and not exists (select from action_word w where w.action_id = a.id)) as unconfirmed
                        from action a where a.kelurahan_code ^@ any(array[:reach])""")
                .param("overdue", today.minusDays(escalation.overdueDays()))
                .param("unanswered", today.minusDays(escalation.unansweredDays()))
                .param("reach", reach.codes())
                .query(FollowupGlance.class)
                .single();
    }

    /** What is overdue for longest. */
    List<OverdueAction> overdue(LocalDate today, Escalation escalation, Reach reach) {
        return db.sql("""
                        select a.id, a.task, l.name as kelurahan_name, g.name as agency_name, a.due_on
                        from action a
                        join kelurahan l on l.code = a.kelurahan_code
                        join agency g on g.id = a.agency_id
                        where a.state not in ('DONE', 'REJECTED') and a.due_on <= :overdue
                          and a.kelurahan_code ^@ any(array[:reach])
                        order by a.due_on, a.id limit :limit""")
                .param("overdue", today.minusDays(escalation.overdueDays()))
                .param("reach", reach.codes())
                .param("limit", SESSIONS)
                .query(OverdueAction.class)
                .list();
    }

    boolean anyMeeting(Reach reach) {
        return db.sql("""
                        select exists (
                            select from meeting m
                            where :city or m.state <> 'DRAFT' and exists (
                                select from session s
                                join invitation i on i.session_id = s.id
                                join pokja p on p.id = i.pokja_id
                                where s.meeting_id = m.id and p.kelurahan_code ^@ any(array[:reach])))""")
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(Boolean.class)
                .single();
    }

    private List<SessionGlance> glance(String chosen, String order, LocalDate today, Reach reach, int limit) {
        return db.sql(GLANCE.formatted(chosen, order))
                .param("today", today)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .param("limit", limit)
                .query(SessionGlance.class)
                .list();
    }
}
