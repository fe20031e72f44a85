package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the national portal asks for, of one Pokja and month. Whoever asks has found the Pokja in reach. */
@Component
class PortalQueries {

    private final JdbcClient db;

    PortalQueries(JdbcClient db) {
        this.db = db;
    }

    /** What {@link OwnData} does not say. */
    record Extras(LocalDate decreeDay, List<String> trainings, int fieldOfficers, List<LocalDate> heldDays) {}

    Extras extras(UUID pokjaId, LocalDate month) {
        return db.sql("""
                        select (select d.issued_on from decree_standing d
                                where d.pokja_id = p.id and not d.draft and d.valid_from <= :last
                                  and (d.last_day is null or d.last_day >= :last)
                                order by d.valid_from desc limit 1) as decree_day,
                               array(select distinct m.training from membership m
                                     where m.pokja_id = p.id and m.first_day <= :last
                                       and (m.last_day is null or m.last_day >= :last)
                                       and m.trained_year <= :year and m.training is not null order by 1) as trainings,
                               (select count(*) from account a
                                where a.role = 'FIELD_OFFICER' and a.closed_at is null
                                  and exists (select from account_reach r
                                              where r.account_id = a.id and p.kelurahan_code ^@ r.area_code)) as field_officers,
                               array(select distinct h.day from held_invitation h
                                     where h.pokja_id = p.id and h.day between :first and :last order by 1) as held_days
                        from pokja p where p.id = :pokja""")
                .param("pokja", pokjaId)
                .param("first", month)
                .param("last", Months.lastDay(month))
                .param("year", month.getYear())
                .query((row, number) -> new Extras(
                        row.getObject("decree_day", LocalDate.class),
                        texts(row.getArray("trainings")),
                        row.getInt("field_officers"),
                        days(row.getArray("held_days"))))
                .single();
    }

    /** Sessions of the month that were held and that somebody came to, in their order. */
    List<PortalActivity> activities(UUID pokjaId, LocalDate month) {
        var attendance = attendance(pokjaId, month);
        return db
                .sql("""
                        select s.id, m.title, s.number, s.day, s.start_time, s.end_time, m.venue, s.room, m.purpose,
                               (select count(*) from invitation i join session o on o.id = i.session_id
                                where i.pokja_id = :pokja and o.meeting_id = m.id) as sessions,
                               array(select distinct a.name from session_speaker y
                                     join speaker x on x.id = y.speaker_id join agency a on a.id = x.agency_id
                                     where y.session_id = s.id and y.role = 'SPEAKER' order by 1) as agency_names,
                               (select count(*) from guest g
                                where g.session_id = s.id and g.pokja_id = :pokja and g.removed_at is null and not g.waits)
                                   as guests
                        from held_invitation h
                        join session s on s.id = h.session_id
                        join meeting m on m.id = s.meeting_id
                        where h.pokja_id = :pokja and h.day between :first and :last
                        order by s.day, s.start_time, s.id""")
                .param("pokja", pokjaId)
                .param("first", month)
                .param("last", Months.lastDay(month))
                .query((row, number) -> new PortalActivity(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("number"),
                        row.getInt("sessions"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("start_time", LocalTime.class),
                        row.getObject("end_time", LocalTime.class),
                        row.getString("venue"),
                        row.getString("room"),
                        row.getString("purpose"),
                        texts(row.getArray("agency_names")),
                        row.getInt("guests"),
                        attendance.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list()
                .stream()
                .filter(activity -> activity.attended() + activity.guests() > 0)
                .toList();
    }

    private record Counted(UUID sessionId, Element element, int count) {}

    private Map<UUID, List<PortalActivity.Attended>> attendance(UUID pokjaId, LocalDate month) {
        var bySession = new HashMap<UUID, List<PortalActivity.Attended>>();
        db
                .sql("""
                        select h.session_id, d.element, count(*) as count
                        from held_invitation h
                        join delegate d on d.session_id = h.session_id and d.pokja_id = h.pokja_id
                        join attendance a on a.delegate_id = d.id
                        where h.pokja_id = :pokja and h.day between :first and :last
                          and a.status in ('PRESENT', 'REPRESENTED')
                        group by 1, 2""")
                .param("pokja", pokjaId)
                .param("first", month)
                .param("last", Months.lastDay(month))
                .query(Counted.class)
                .list()
                .stream()
                .sorted((one, other) -> one.element().compareTo(other.element()))
                .forEach(one -> bySession
                        .computeIfAbsent(one.sessionId(), id -> new ArrayList<>())
                        .add(new PortalActivity.Attended(one.element(), one.count())));
        return bySession;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static List<LocalDate> days(Array array) throws SQLException {
        return Arrays.stream((java.sql.Date[]) array.getArray())
                .map(java.sql.Date::toLocalDate)
                .toList();
    }
}
