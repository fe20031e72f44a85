package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionPlan;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A meeting of one session with as many people as wanted, on each of its lists, brought into the database at once. Each tenth
 * name has 120 characters, in words such as Orang0003, so that it can be seen where each part of it came.
 */
class PaperCrowd {

    /** So many words has a long name. */
    static final int WORDS = 12;

    private static final int SEATS = 5;
    private static final int SPEAKERS = 8;

    private final MeetingService meetings;
    private final SessionService sessions;
    private final JdbcClient owner;
    private final UUID meeting = UUID.randomUUID();
    private final UUID session = UUID.randomUUID();

    PaperCrowd(MeetingService meetings, SessionService sessions, JdbcClient owner) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.owner = owner;
    }

    UUID meeting() {
        return meeting;
    }

    UUID session() {
        return session;
    }

    /** One alone has neither speakers nor an end. */
    void gather(int people, UUID staff) {
        plan(people);
        seat(people);
        invite(people, staff);
        sessions.makeFinal(session);
        markAndCorrect(staff);
        if (people > 1) {
            speak();
        }
    }

    private void plan(int people) {
        var day = MeetingExamples.DAY;
        meetings.schedule(
                meeting,
                new MeetingPlan(
                        "Pertemuan Kelompok Kerja Kampung Keluarga Berkualitas",
                        "Mengidentifikasi permasalahan di setiap Kampung KB.",
                        day,
                        day.plusDays(1),
                        "Hotel Contoh",
                        null,
                        null,
                        null));
        sessions.plan(
                session,
                meeting,
                new SessionPlan(
                        day,
                        LocalTime.of(8, 0),
                        people == 1 ? null : LocalTime.of(12, 0),
                        null,
                        SEATS,
                        List.of(Element.LURAH, Element.RELIGIOUS_LEADER),
                        Set.copyOf(pokja((people + SEATS - 1) / SEATS)),
                        EntryTimes.ALWAYS));
        meetings.announce(meeting);
        sessions.openForEntry(session);
    }

    private List<UUID> pokja(int count) {
        return owner.sql("""
                        insert into pokja (id, version, kelurahan_code, name)
                        select gen_random_uuid(), 0, code, 'Pokja Kampung KB ' || name
                        from (select code, name from kelurahan order by code limit :count) first
                        returning id""").param("count", count).query(UUID.class).list();
    }

    private void seat(int people) {
        owner.sql("""
                        with seats as (
                            select i.pokja_id, p.kelurahan_code, place.seat, gen_random_uuid() as person,
                                   row_number() over (order by p.kelurahan_code, place.seat) as n
                            from invitation i
                            join pokja p on p.id = i.pokja_id
                            cross join generate_series(1, :seats) place (seat)
                            where i.session_id = :session),
                        named as (
                            select *, case when n % 10 = 3 or :people = 1
                                           then rtrim(repeat('Orang' || lpad(n::text, 4, '0') || ' ', :words))
                                           else 'Orang' || lpad(n::text, 4, '0') || ' Contoh' end as name
                            from seats where n <= :people),
                        people as (
                            insert into person (id, version, name, titles_after, sex, kelurahan_code)
                            select person, 0, name, 'S.Sos.', case when n % 2 = 0 then 'L' else 'P' end, kelurahan_code
                            from named)
                        insert into delegate (id, version, session_id, pokja_id, person_id, seat, element, name, titles_after,
                                              sex, position)
                        select gen_random_uuid(), 0, :session, pokja_id, person, seat, 'POKJA_MEMBER', name, 'S.Sos.',
                               case when n % 2 = 0 then 'L' else 'P' end,
                               case when n % 10 = 7 then rtrim(repeat('Koordinator ', 6)) when n % 2 = 0 then 'Ketua RT' end
                        from named""")
                .param("session", session)
                .param("seats", SEATS)
                .param("people", people)
                .param("words", WORDS)
                .update();
    }

    private void invite(int people, UUID staff) {
        owner.sql("""
                        insert into guest (id, version, session_id, name, institution, arrived_at, received_at, marked_by,
                                           marked_by_name)
                        select gen_random_uuid(), 0, :session,
                               case when n % 10 = 3 then rtrim(repeat('Tamu' || lpad(n::text, 4, '0') || ' ', :words))
                                    else 'Tamu' || lpad(n::text, 4, '0') end,
                               'Kantor Contoh', now(), now(), :staff, 'Rina Contoh'
                        from generate_series(1, least(:people, 120)) n""")
                .param("session", session)
                .param("people", people)
                .param("words", WORDS)
                .param("staff", staff)
                .update();
    }

    /** All are present; after the session was final each is said once more to be. */
    private void markAndCorrect(UUID staff) {
        owner.sql("""
                        insert into attendance (delegate_id, version, status, marked_at, marked_by, marked_by_name)
                        select id, 2, 'PRESENT', now(), :staff, 'Rina Contoh' from delegate where session_id = :session""").param("session", session).param("staff", staff).update();
        owner.sql("""
                        insert into attendance_log (delegate_id, version, kind, status, reason, marked_at, marked_by,
                                                    marked_by_name)
                        select d.id, mark.version, mark.kind, mark.status, mark.reason, now(), :staff, 'Rina Contoh'
                        from delegate d
                        cross join (values (1, 'MARK', 'EXCUSED', null),
                                           (2, 'CORRECTION', 'PRESENT', 'Suratnya menyusul')) mark (version, kind, status, reason)
                        where d.session_id = :session""").param("session", session).param("staff", staff).update();
    }

    private void speak() {
        owner.sql("""
                        with agencies as (
                            insert into agency (id, version, name)
                            select gen_random_uuid(), 0, 'Dinas Contoh ' || n from generate_series(1, :speakers) n
                            returning id, name),
                        people as (
                            insert into speaker (id, version, agency_id, name, position)
                            select gen_random_uuid(), 0, id,
                                   case name when 'Dinas Contoh 1' then rtrim(repeat('Narasumber ', 10))
                                             when 'Dinas Contoh 2' then null else 'Narasumber ' || name end,
                                   'Kepala ' || name
                            from agencies
                            returning id, position)
                        insert into session_speaker (id, version, session_id, speaker_id, role, topic, number)
                        select gen_random_uuid(), 0, :session, id, 'SPEAKER', rtrim(repeat('Materi contoh ', 8)),
                               row_number() over (order by position)
                        from people""").param("session", session).param("speakers", SPEAKERS).update();
        owner.sql("""
                        insert into agenda_item (id, version, session_id, start_time, end_time, title, kind, in_charge)
                        select gen_random_uuid(), 0, :session, time '08:00' + n * interval '5 minutes', null,
                               rtrim(repeat('Acara' || lpad(n::text, 4, '0') || ' ', 1 + n % 10)), 'OTHER', 'Panitia'
                        from generate_series(1, 40) n""").param("session", session).update();
    }
}
