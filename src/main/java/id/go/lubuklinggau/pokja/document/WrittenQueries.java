package id.go.lubuklinggau.pokja.document;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what staff has written. */
@Component
class WrittenQueries {

    private final JdbcClient db;

    WrittenQueries(JdbcClient db) {
        this.db = db;
    }

    /** Whoever comes second waits and sees what the first has written; gives the start of the session. */
    Optional<LocalTime> lockSession(UUID id) {
        return db.sql("select start_time from session where id = ? for no key update")
                .param(id)
                .query(LocalTime.class)
                .optional();
    }

    /** The same of a meeting. */
    Optional<UUID> lockMeeting(UUID id) {
        return db.sql("select id from meeting where id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    Optional<MinutesText> minutes(UUID sessionId) {
        return db.sql("""
                        select version, proceedings, suggestions, decisions, held_until, note_taker_name, note_taker_position,
                               note_taker_nip, chair_name, chair_position, chair_rank, chair_nip
                        from minutes where session_id = ?""").param(sessionId).query(MinutesText.class).optional();
    }

    Optional<OfficialRecordText> officialRecord(UUID sessionId) {
        return db.sql("""
                        select version, number, body, copies, first_witness_name, first_witness_position,
                               second_witness_name, second_witness_position
                        from official_record where session_id = ?""").param(sessionId).query(OfficialRecordText.class).optional();
    }

    Optional<ActivityReportText> activityReport(UUID meetingId) {
        return db.sql("""
                        select version, kind, materials, follow_up, evaluation, problems, efforts, recommendations,
                               attachments, reported_on
                        from activity_report where meeting_id = ?""").param(meetingId).query(ActivityReportText.class).optional();
    }
}
