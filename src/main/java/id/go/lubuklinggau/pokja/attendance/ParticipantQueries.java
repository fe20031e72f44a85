package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who came to a meeting. */
@Component
class ParticipantQueries {

    private final JdbcClient db;

    ParticipantQueries(JdbcClient db) {
        this.db = db;
    }

    /** Every seat that was taken, in the order of the paper, the earlier session first. */
    List<Arrival> arrivals(UUID meetingId, Reach reach) {
        return db.sql("""
                        select s.day, k.code as kecamatan_code, k.name_local as kecamatan_name, l.name as kelurahan_name,
                               p.id as pokja_id, p.name as pokja_name, d.person_id, d.element, d.title_before, d.name,
                               d.titles_after, d.position, a.substitute_name, a.substitute_position
                        from session s
                        join delegate d on d.session_id = s.id
                        join attendance a on a.delegate_id = d.id and a.status in ('PRESENT', 'REPRESENTED')
                        join pokja p on p.id = d.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where s.meeting_id = :meeting and p.kelurahan_code ^@ any(array[:reach])
                        order by l.code, p.name, p.id, s.number, d.seat""")
                .param("meeting", meetingId)
                .param("reach", reach.codes())
                .query(Arrival.class)
                .list();
    }

    /**
     * A seat of a session that was taken.
     *
     * @param substituteName null if the delegate came
     */
    record Arrival(
            LocalDate day,
            String kecamatanCode,
            String kecamatanName,
            String kelurahanName,
            UUID pokjaId,
            String pokjaName,
            UUID personId,
            Element element,
            String titleBefore,
            String name,
            String titlesAfter,
            String position,
            String substituteName,
            String substitutePosition) {

        /** Who it is: a person on record, or a name that was written down. */
        record Who(UUID pokjaId, UUID personId, String substituteName) {}

        Who who() {
            return substituteName == null
                    ? new Who(pokjaId, personId, null)
                    : new Who(pokjaId, null, substituteName.toLowerCase(Locale.ROOT));
        }

        Participant on(List<LocalDate> days) {
            var fullName = PersonName.full(titleBefore, name, titlesAfter);
            boolean substitute = substituteName != null;
            return new Participant(
                    kecamatanCode,
                    kecamatanName,
                    kelurahanName,
                    pokjaId,
                    pokjaName,
                    substitute ? substituteName : fullName,
                    substitute ? substitutePosition : position,
                    substitute ? null : element,
                    substitute ? fullName : null,
                    days);
        }
    }
}
