package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions; out of reach means that none of the invited Pokja is within it, or that the meeting is still a draft. */
@Component
class SessionQueries {

    private static final String DETAILS = """
            select s.id, s.version, s.number, s.day, s.start_time, s.end_time, s.room, s.seats,
                   array_to_string(s.wished_elements, ',') as wished, s.state, s.final_at, s.entry_from, s.entry_until,
                   (select count(*) from session other where other.meeting_id = s.meeting_id) as sessions,
                   coalesce(i.kecamatan, '') as kecamatan, i.invited_pokja,
                   m.id as meeting_id, m.title as meeting_title, m.state as meeting_state, m.venue, m.host, m.opened_by,
                   m.programme, m.purpose,
                   case when :city then (select count(*) from undecided u where u.session_id = s.id) else 0 end as undecided
            from session s
            join meeting m on m.id = s.meeting_id
            cross join lateral (
                select string_agg(distinct k.name_local, ', ') as kecamatan, count(*) as invited_pokja
                from invitation i
                join pokja p on p.id = i.pokja_id
                join kecamatan k on k.code = left(p.kelurahan_code, 8)
                where i.session_id = s.id and p.kelurahan_code ^@ any(array[:reach])) i
            where (:city or m.state <> 'DRAFT' and i.invited_pokja > 0)
            """;

    private final JdbcClient db;

    SessionQueries(JdbcClient db) {
        this.db = db;
    }

    Optional<SessionDetails> find(UUID id, Reach reach) {
        return db.sql(DETAILS + "and s.id = :id")
                .param("id", id)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(SessionDetails.class)
                .optional();
    }

    Optional<SessionDetails> find(UUID meetingId, int number, Reach reach) {
        return db.sql(DETAILS + "and s.meeting_id = :meeting and s.number = :number")
                .param("meeting", meetingId)
                .param("number", number)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(SessionDetails.class)
                .optional();
    }

    List<UUID> openForEntry(Reach reach) {
        return db.sql("""
                        select s.id from session s
                        where s.state = 'OPEN' and exists (
                            select from invitation i join pokja p on p.id = i.pokja_id
                            where i.session_id = s.id and p.kelurahan_code ^@ any(array[:reach]))
                        order by s.day, s.start_time, s.id""").param("reach", reach.codes()).query(UUID.class).list();
    }

    List<EntryTurn> turns(LocalDate today, Reach reach) {
        return db.sql("""
                        with mine as (
                            select s.id, s.number, s.day, s.start_time, s.end_time, s.state, s.entry_from, s.entry_until,
                                   m.title as meeting_title
                            from session s
                            join meeting m on m.id = s.meeting_id
                            where s.state <> 'FINAL' and m.state <> 'DRAFT' and exists (
                                select from invitation i join pokja p on p.id = i.pokja_id
                                where i.session_id = s.id and p.kelurahan_code ^@ any(array[:reach])))
                        (select * from mine where state = 'OPEN' and day <= :today
                         order by day desc, start_time, id limit 20)
                        union all
                        (select * from mine where day > :today or day = :today and state <> 'OPEN'
                         order by day, start_time, id limit 1)""")
                .param("today", today)
                .param("reach", reach.codes())
                .query(EntryTurn.class)
                .list();
    }

    List<InvitedPokja> invited(UUID sessionId, Reach reach) {
        return db.sql("""
                        select p.id, p.name, l.code as kelurahan_code, l.name as kelurahan_name,
                               k.code as kecamatan_code, k.name_local as kecamatan_name, count(d.id) as named
                        from invitation i
                        join pokja p on p.id = i.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        left join delegate d on d.session_id = i.session_id and d.pokja_id = i.pokja_id
                        where i.session_id = :session and p.kelurahan_code ^@ any(array[:reach])
                        group by p.id, l.code, k.code
                        order by l.code, p.name""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(InvitedPokja.class)
                .list();
    }

    List<ComingInvitation> invitationsAfter(LocalDate day, UUID pokjaId) {
        return db.sql("""
                        select s.id as session_id, m.id as meeting_id, s.number, s.day, m.title as meeting_title, s.state,
                               (select count(*) from delegate d
                                where d.session_id = s.id and d.pokja_id = i.pokja_id) as named,
                               (select count(*) from guest g
                                where g.session_id = s.id and g.pokja_id = i.pokja_id and g.removed_at is null) as guests,
                               not exists (select from invitation o
                                           where o.session_id = s.id and o.pokja_id <> i.pokja_id) as alone
                        from invitation i
                        join session s on s.id = i.session_id
                        join meeting m on m.id = s.meeting_id
                        where i.pokja_id = :pokja and s.day > :day
                        order by s.day, s.start_time, s.id""")
                .param("pokja", pokjaId)
                .param("day", day)
                .query(ComingInvitation.class)
                .list();
    }

    /** But for those to final sessions, whose paper stays. */
    void withdrawInvitationsAfter(LocalDate day, UUID pokjaId) {
        db.sql("""
                        delete from invitation i using session s
                        where s.id = i.session_id and i.pokja_id = :pokja and s.day > :day and s.state <> 'FINAL'""").param("pokja", pokjaId).param("day", day).update();
    }

    boolean hasGuests(UUID sessionId) {
        return db.sql("select exists (select from guest where session_id = ? and removed_at is null)")
                .param(sessionId)
                .query(Boolean.class)
                .single();
    }

    List<AgendaRow> agenda(UUID sessionId) {
        return db.sql("""
                        select id, version, start_time, end_time, title, kind, in_charge from agenda_item
                        where session_id = :session order by start_time, end_time nulls last, title""").param("session", sessionId).query(AgendaRow.class).list();
    }

    List<SessionSpeakerRow> speakers(UUID sessionId) {
        return db.sql("""
                        select x.id, x.version, x.speaker_id, x.role, x.topic, s.title_before, s.name, s.titles_after,
                               s.position, a.name as agency_name
                        from session_speaker x
                        join speaker s on s.id = x.speaker_id
                        join agency a on a.id = s.agency_id
                        where x.session_id = :session
                        order by x.number""")
                .param("session", sessionId)
                .query(SessionSpeakerRow.class)
                .list();
    }

    /** Each once, with the roles and topics of the session. */
    List<SpeakerProfile> speakerProfiles(UUID sessionId) {
        return db.sql("""
                        select s.title_before, s.name, s.titles_after, s.nip, s.position, a.name as agency_name,
                               string_agg(x.role, ',' order by x.number) as role_names,
                               string_agg(x.topic, chr(10) order by x.number) as topic
                        from session_speaker x
                        join speaker s on s.id = x.speaker_id
                        join agency a on a.id = s.agency_id
                        where x.session_id = :session
                        group by s.id, a.id
                        order by min(x.number)""")
                .param("session", sessionId)
                .query(SpeakerProfile.class)
                .list();
    }

    /** A session of another time on this day that already has one of these Pokja: the Pokja and the title of its meeting. */
    Optional<Clash> clash(UUID sessionId, LocalDate day, LocalTime start, LocalTime end, Iterable<UUID> pokja) {
        return db.sql("""
                        select p.name as pokja, m.title as meeting
                        from session s
                        join meeting m on m.id = s.meeting_id
                        join invitation i on i.session_id = s.id
                        join pokja p on p.id = i.pokja_id
                        where s.id <> :session and s.day = :day and i.pokja_id in (:pokja)
                          and s.start_time < :end and :start < coalesce(s.end_time, time '24:00')
                        order by p.kelurahan_code limit 1""")
                .param("session", sessionId)
                .param("day", day)
                .param("start", start)
                .param("end", end == null ? LocalTime.MAX : end)
                .param("pokja", pokja)
                .query(Clash.class)
                .optional();
    }

    /**
     * Those of the Pokja that are active on this day, locked until the transaction ends: none of them is closed or invited
     * elsewhere meanwhile.
     */
    List<UUID> lockActive(Iterable<UUID> pokja, LocalDate day) {
        return db.sql("""
                        select id from pokja
                        where id in (:pokja)
                          and (launched_on is null or launched_on <= :day)
                          and (closed_on is null or closed_on >= :day)
                        order by id for no key update""")
                .param("pokja", pokja)
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    /** The first of the Pokja, other than these, that has delegates in the session. */
    Optional<String> withDelegatesBeyond(UUID sessionId, Iterable<UUID> pokja) {
        return db.sql("""
                        select p.name from delegate d join pokja p on p.id = d.pokja_id
                        where d.session_id = :session and d.pokja_id not in (:pokja)
                        order by p.kelurahan_code limit 1""")
                .param("session", sessionId)
                .param("pokja", pokja)
                .query(String.class)
                .optional();
    }

    /** The number of the highest seat named in the session; 0 if none. */
    int highestSeat(UUID sessionId) {
        return db.sql("select coalesce(max(seat), 0) from delegate where session_id = :session")
                .param("session", sessionId)
                .query(Integer.class)
                .single();
    }

    record Clash(String pokja, String meeting) {}
}
