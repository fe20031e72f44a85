package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people for pages. */
@Component
class PersonQueries {

    private final JdbcClient db;

    PersonQueries(JdbcClient db) {
        this.db = db;
    }

    List<PersonDetails> similar(String name, String kelurahanCode, UUID except) {
        return db.sql("""
                        select id, title_before, name, titles_after, sex, kelurahan_code from person
                        where kelurahan_code = :kelurahan and id <> :except
                          and restricted_at is null and erased_at is null and joined_into_id is null
                          and similarity(search_key, name_key(:name)) > 0.5
                        order by similarity(search_key, name_key(:name)) desc, name, id limit 5""")
                .param("kelurahan", kelurahanCode)
                .param("except", except)
                .param("name", name)
                .query(PersonDetails.class)
                .list();
    }

    List<PersonChoice> named(String name, Reach reach) {
        return db.sql("""
                        select p.id, p.title_before, p.name, p.titles_after, l.name as kelurahan_name
                        from search_matches('person', name_key(left(:name, 100))) s
                        join person p on p.id = s.subject_id
                        join kelurahan l on l.code = p.kelurahan_code
                        where p.kelurahan_code ^@ any(array[:reach]) and p.restricted_at is null and p.erased_at is null
                          and p.joined_into_id is null
                        order by similarity(p.search_key, name_key(left(:name, 100))) desc, p.name, p.id limit 10""")
                .param("reach", reach.codes())
                .param("name", name)
                .query(PersonChoice.class)
                .list();
    }

    /** Who has or nearly has this name, the nearest first, ten at most. */
    List<UUID> likely(String name, Reach reach) {
        return db.sql("""
                        select p.id
                        from search_likely('person', name_key(left(:name, 100))) s join person p on p.id = s.subject_id
                        where p.kelurahan_code ^@ any(array[:reach]) and p.restricted_at is null and p.erased_at is null
                          and p.joined_into_id is null
                        order by similarity(p.search_key, name_key(left(:name, 100))) desc, p.name, p.id limit 10""")
                .param("reach", reach.codes())
                .param("name", name)
                .query(UUID.class)
                .list();
    }

    /** With the duties of that day. */
    List<PersonCandidate> candidates(Collection<UUID> ids, LocalDate day) {
        return db.sql("""
                        select x.id, x.title_before, x.name, x.titles_after, x.sex, l.name as kelurahan_name,
                               (select string_agg(m.position || ' ' || p.name, '; ' order by m.first_day, m.id)
                                from membership m join pokja p on p.id = m.pokja_id
                                where m.person_id = x.id and m.first_day <= :day
                                  and (m.last_day is null or m.last_day >= :day)) as duties
                        from person x join kelurahan l on l.code = x.kelurahan_code
                        where x.id = any(cast(:ids as uuid[])) and x.restricted_at is null and x.erased_at is null
                          and x.joined_into_id is null""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("day", day)
                .query(PersonCandidate.class)
                .list();
    }

    boolean isKelurahan(String code) {
        return db.sql("select exists (select from kelurahan where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    int dropPhones(Collection<UUID> ids) {
        return db.sql("""
                        update person set phone = null, phone_consent_on = null, version = version + 1
                        where id = any(:ids) and phone is not null""").param("ids", ids.toArray(UUID[]::new)).update();
    }
}
