package id.go.lubuklinggau.pokja.pokja;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What joining two records does to memberships, however many. */
@Component
class JoinQueries {

    /** The same person in the same Pokja from and until the same day: s is of the record that stays, m of the other. */
    private static final String TWICE = """
            s.person_id = :stays and m.person_id = :joined and s.pokja_id = m.pokja_id and s.first_day = m.first_day
            and s.last_day is not distinct from m.last_day
            """;

    private final JdbcClient db;

    JoinQueries(JdbcClient db) {
        this.db = db;
    }

    /** Makes others who appoint them, or change a membership of theirs, wait until the transaction ends. */
    void holdPokjaOf(Collection<UUID> personIds) {
        db.sql("""
                        select id from pokja
                        where id in (select pokja_id from membership where person_id = any(cast(:people as uuid[])))
                        order by id for update""").param("people", personIds.toArray(UUID[]::new)).query().listOfRows();
    }

    /** What only the second of two equal memberships says is kept with the first. */
    void completeTerms(UUID stays, UUID joined) {
        db.sql("""
                        update membership s
                        set version = s.version + 1, section = coalesce(s.section, m.section),
                            decree_id = coalesce(s.decree_id, m.decree_id),
                            trained_year = coalesce(s.trained_year, m.trained_year),
                            training = case when s.trained_year is null then m.training else s.training end
                        from membership m
                        where\s""" + TWICE + """
                          and (s.section is null and m.section is not null or s.decree_id is null and m.decree_id is not null
                               or s.trained_year is null and m.trained_year is not null)""").param("stays", stays).param("joined", joined).update();
    }

    /** @return those that were removed, as JSON */
    String dropTerms(UUID stays, UUID joined) {
        return db.sql("""
                        with dropped as (
                            delete from membership m using membership s where\s""" + TWICE + """
                            returning m.*)
                        select cast(coalesce(jsonb_agg(to_jsonb(dropped)), '[]') as text) from dropped""")
                .param("stays", stays)
                .param("joined", joined)
                .query(String.class)
                .single();
    }

    /** The Pokja in which both are members at one time. In one that is closed nothing can be mended any more. */
    Optional<String> overlap(UUID stays, UUID joined) {
        return db.sql("""
                        select p.name
                        from membership s
                        join membership m on m.pokja_id = s.pokja_id and m.person_id = :joined
                             and s.first_day <= coalesce(m.last_day, 'infinity')
                             and m.first_day <= coalesce(s.last_day, 'infinity')
                        join pokja p on p.id = s.pokja_id and p.closed_on is null
                        where s.person_id = :stays
                        order by p.name limit 1""")
                .param("stays", stays)
                .param("joined", joined)
                .query(String.class)
                .optional();
    }

    List<UUID> moveMemberships(UUID stays, UUID joined) {
        return db.sql("""
                        update membership set version = version + 1, person_id = :stays where person_id = :joined
                        returning id""")
                .param("stays", stays)
                .param("joined", joined)
                .query(UUID.class)
                .list();
    }

    /** What was joined into the one that vanishes is now one with the other. */
    void followJoined(UUID stays, UUID joined) {
        db.sql("update person set version = version + 1, joined_into_id = :stays where joined_into_id = :joined")
                .param("stays", stays)
                .param("joined", joined)
                .update();
    }
}
