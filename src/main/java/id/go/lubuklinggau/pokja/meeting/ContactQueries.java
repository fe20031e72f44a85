package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whom to ask about the delegates of a Pokja. A phone is read of one person at a time. */
@Component
class ContactQueries {

    /** Neither the secretary of a seksi nor the Ketua RT. */
    private static final String CONTACTS = """
            from invitation i
            join pokja p on p.id = i.pokja_id
            join membership m on m.pokja_id = p.id and m.first_day <= :today and (m.last_day is null or m.last_day >= :today)
            join person on person.id = m.person_id
            where i.session_id = :session and p.kelurahan_code ^@ any(array[:reach])
              and m.section is null and m.position ~* '^(sekretaris|ketua)( umum| i| pokja.*)?$'
              and person.restricted_at is null and person.erased_at is null""";

    private final JdbcClient db;

    ContactQueries(JdbcClient db) {
        this.db = db;
    }

    /** @param pokjaId null for all that are invited */
    List<Contact> contacts(UUID sessionId, UUID pokjaId, Reach reach, LocalDate today) {
        return db.sql("""
                        select p.id as pokja_id, person.id as person_id, person.title_before, person.name,
                               person.titles_after, m.position, person.phone is not null as reachable
                        %s and (cast(:pokja as uuid) is null or p.id = :pokja)
                        order by p.id, person.phone is null, m.position !~* '^sekretaris', m.first_day desc, person.id""".formatted(CONTACTS))
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .param("reach", reach.codes())
                .param("today", today)
                .query(Contact.class)
                .list();
    }

    /** The phone of somebody who may be asked about the Pokja. */
    Optional<String> phone(UUID sessionId, UUID pokjaId, UUID personId, Reach reach, LocalDate today) {
        return db.sql("select distinct person.phone " + CONTACTS
                        + " and p.id = :pokja and person.id = :person and person.phone is not null")
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .param("person", personId)
                .param("reach", reach.codes())
                .param("today", today)
                .query(String.class)
                .optional();
    }
}
