package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.account.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom a meeting invites, and what its invitation says. */
@Component
class InvitationQueries {

    private final JdbcClient db;

    InvitationQueries(JdbcClient db) {
        this.db = db;
    }

    /** The letter stands beside each topic, and these in the order in which they are spoken about. */
    WrittenLetter letter(UUID meetingId) {
        return db.sql("""
                        select l.version, l.number, l.nature, l.enclosure, l.subject, l.written_on, l.opening, l.closing, l.copies,
                               l.remark, t.session, t.topic
                        from meeting m
                        left join invitation_letter l on l.id = m.id
                        left join (
                            select s.meeting_id, s.number as session, x.number as place, x.topic
                            from session s
                            join session_speaker x on x.session_id = s.id and x.role = 'SPEAKER'
                            where x.topic is not null) t on t.meeting_id = m.id
                        where m.id = :meeting
                        order by t.session, t.place""").param("meeting", meetingId).query((ResultSetExtractor<WrittenLetter>)
                InvitationQueries::read);
    }

    private static WrittenLetter read(ResultSet rows) throws SQLException {
        Long version = null;
        var text = LetterText.EMPTY;
        var topics = new ArrayList<SessionTopic>();
        while (rows.next()) {
            version = rows.getObject("version", Long.class);
            if (version != null) {
                text = new LetterText(
                        rows.getString("number"),
                        rows.getString("nature"),
                        rows.getString("enclosure"),
                        rows.getString("subject"),
                        rows.getObject("written_on", LocalDate.class),
                        rows.getString("opening"),
                        rows.getString("closing"),
                        rows.getString("copies"),
                        rows.getString("remark"));
            }
            if (rows.getString("topic") != null) {
                topics.add(new SessionTopic(rows.getInt("session"), rows.getString("topic")));
            }
        }
        return new WrittenLetter(version, text, List.copyOf(topics));
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
