package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Until when somebody had to do with a Pokja: the last day as a member, or of a session as a delegate or a guest. */
@Component
@Transactional(readOnly = true)
class Involvement {

    /**
     * Who was neither ever counts from when they were recorded, and stays if that is not known. Who has asked for a restriction,
     * or for anything that waits, stays, too.
     */
    private static final String PAST = """
            from person p
            cross join lateral (
                select greatest(
                    (select max(coalesce(m.last_day, 'infinity')) from membership m where m.person_id = p.id),
                    (select max(s.day) from delegate d join session s on s.id = d.session_id where d.person_id = p.id),
                    (select max(s.day) from guest g join session s on s.id = g.session_id where g.person_id = p.id),
                    (select cast(min(t.at) at time zone 'Asia/Jakarta' as date) from trail t
                     where t.subject = 'person' and t.subject_id = cast(p.id as text))) as last_day) i
            where p.erased_at is null and p.restricted_at is null and p.joined_into_id is null
              and not exists (select from data_request r where r.person_id = p.id and r.closed_at is null)
              and i.last_day < :before and (not :phone or p.phone is not null)
            """;

    private final JdbcClient db;

    Involvement(JdbcClient db) {
        this.db = db;
    }

    /** Whose last day was before this one, the longest ago first. */
    List<UUID> endedBefore(LocalDate day, boolean withPhone, int limit) {
        return db.sql("select p.id " + PAST + "order by i.last_day, p.id limit :limit")
                .param("before", day)
                .param("phone", withPhone)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    /**
     * Whether the last day of this person was before this one. It stays so until the transaction ends: whoever would give them a
     * duty, or ask for something in their name, waits.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean lockAndTell(UUID id, LocalDate day) {
        db.sql("select from person where id = ? for update").param(id).query().listOfRows();
        return db.sql("select exists (select " + PAST + " and p.id = :id)")
                .param("before", day)
                .param("phone", false)
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long countEndedBefore(LocalDate day, boolean withPhone) {
        return db.sql("select count(*) " + PAST)
                .param("before", day)
                .param("phone", withPhone)
                .query(Long.class)
                .single();
    }
}
