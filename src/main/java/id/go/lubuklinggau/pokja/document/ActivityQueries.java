package id.go.lubuklinggau.pokja.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the report of a meeting is put together from, whatever the number of its sessions in one statement each. */
@Component
class ActivityQueries {

    private static final RowMapper<ActivityReportText> REPORT = new SimplePropertyRowMapper<>(ActivityReportText.class);
    private static final RowMapper<ActivityDay> DAY = new SimplePropertyRowMapper<>(ActivityDay.class);

    private final JdbcClient db;

    ActivityQueries(JdbcClient db) {
        this.db = db;
    }

    /** The report stands beside each of its days. */
    ActivityFile file(UUID meetingId) {
        return db.sql("""
                        select r.meeting_id as written, r.version, r.kind, r.materials, r.follow_up, r.evaluation, r.problems,
                               r.efforts, r.recommendations, r.attachments, r.reported_on,
                               s.number, s.day, s.start_time, coalesce(n.held_until, s.end_time) as until, s.room,
                               s.state = 'FINAL' as closed, n.proceedings, n.decisions,
                               (select count(*) from guest g
                                where g.session_id = s.id and g.removed_at is null and not g.waits) as guests
                        from meeting m
                        left join activity_report r on r.meeting_id = m.id
                        left join session s on s.meeting_id = m.id
                        left join minutes n on n.session_id = s.id
                        where m.id = ?
                        order by s.number""").param(meetingId).query((ResultSetExtractor<ActivityFile>) ActivityQueries::read);
    }

    private static ActivityFile read(ResultSet rows) throws SQLException {
        ActivityReportText report = null;
        var days = new ArrayList<ActivityDay>();
        while (rows.next()) {
            if (rows.getObject("written") != null) {
                report = REPORT.mapRow(rows, rows.getRow());
            }
            if (rows.getObject("number") != null) {
                days.add(DAY.mapRow(rows, rows.getRow()));
            }
        }
        return new ActivityFile(report, List.copyOf(days));
    }

    List<ActivitySpeaker> speakers(UUID meetingId) {
        return db.sql("""
                        select n.number as session, x.role, x.topic, s.title_before, s.name, s.titles_after, s.position,
                               a.name as agency_name
                        from session n
                        join session_speaker x on x.session_id = n.id
                        join speaker s on s.id = x.speaker_id
                        join agency a on a.id = s.agency_id
                        where n.meeting_id = ?
                        order by n.number, x.number""").param(meetingId).query(ActivitySpeaker.class).list();
    }

    List<ActivityCount> counts(UUID meetingId) {
        return db.sql("""
                        select case when grouping(s.number) = 0 then 'SESSION'
                                    when grouping(r.kecamatan_code) = 0 then 'KECAMATAN'
                                    when grouping(r.element) = 0 then 'ELEMENT'
                                    when grouping(r.sex) = 0 then 'SEX'
                                    else 'ALL' end as part,
                               s.number as session, r.kecamatan_name, r.element, r.sex,
                               count(*) as seats,
                               count(r.delegate_id) as named,
                               count(*) filter (where r.status in ('PRESENT', 'REPRESENTED')) as attended,
                               count(*) filter (where r.status = 'REPRESENTED') as represented,
                               count(*) filter (where r.status = 'EXCUSED') as excused,
                               count(*) filter (where r.status = 'SICK') as sick,
                               count(*) filter (where r.status = 'ABSENT') as absent
                        from session s join roster r on r.session_id = s.id
                        where s.meeting_id = ?
                        group by grouping sets ((), (s.number), (r.kecamatan_code, r.kecamatan_name), (r.element), (r.sex))
                        having (grouping(r.element) = 1 or r.element is not null)
                           and (grouping(r.sex) = 1 or r.sex is not null)
                        order by s.number, r.kecamatan_code""").param(meetingId).query(ActivityCount.class).list();
    }
}
