package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a meeting invites, and what its invitation says. */
@Component
class InvitationQueries {

    private final JdbcClient db;

    InvitationQueries(JdbcClient db) {
        this.db = db;
    }

    Optional<WrittenLetter> letter(UUID meetingId) {
        return db.sql("""
                        select version, number, nature, enclosure, subject, written_on, opening, closing, copies, remark
                        from invitation_letter where id = :meeting""")
                .param("meeting", meetingId)
                .query((row, number) -> new WrittenLetter(
                        row.getLong("version"),
                        new LetterText(
                                row.getString("number"),
                                row.getString("nature"),
                                row.getString("enclosure"),
                                row.getString("subject"),
                                row.getObject("written_on", java.time.LocalDate.class),
                                row.getString("opening"),
                                row.getString("closing"),
                                row.getString("copies"),
                                row.getString("remark"))))
                .optional();
    }

    /** In the order in which they are spoken about. */
    List<SessionTopic> topics(UUID meetingId) {
        return db.sql("""
                        select s.number as session, x.topic
                        from session s
                        join session_speaker x on x.session_id = s.id and x.role = 'SPEAKER'
                        where s.meeting_id = :meeting and x.topic is not null
                        order by s.number, x.number""").param("meeting", meetingId).query(SessionTopic.class).list();
    }

    /** By kecamatan and kelurahan, and for each Pokja by session. */
    List<InvitedSeats> invited(UUID meetingId, Reach reach) {
        return db.sql("""
                        select s.number as session, s.seats, array_to_string(s.wished_elements, ',') as wished,
                               p.id as pokja_id, p.name as pokja_name, l.name as kelurahan_name,
                               k.code as kecamatan_code, k.name_local as kecamatan_name
                        from session s
                        join invitation i on i.session_id = s.id
                        join pokja p on p.id = i.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where s.meeting_id = :meeting and p.kelurahan_code ^@ any(array[:reach])
                        order by l.code, p.name, p.id, s.number""")
                .param("meeting", meetingId)
                .param("reach", reach.codes())
                .query(InvitedSeats.class)
                .list();
    }
}
