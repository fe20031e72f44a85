package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is held of people. */
@Component
class PersonRecordQueries {

    private static final String ALL = """
            from person p join kelurahan l on l.code = p.kelurahan_code where p.joined_into_id is null
            """;

    /** By their own words and as members of a Pokja by those of the Pokja; the closest only. */
    private static final String FOUND = """
            from (
                select f.id, max(f.closeness) as closeness, max(max(f.closeness)) over () as closest
                from (
                    select subject_id as id, closeness from search_matches('person', name_key(left(:query, 100)))
                    union all
                    select m.person_id, s.closeness
                    from search_matches('pokja', place_key(left(:query, 100))) s
                    join membership m on m.pokja_id = s.subject_id
                ) f
                group by f.id
            ) f
            join person p on p.id = f.id and f.closeness = f.closest
            join kelurahan l on l.code = p.kelurahan_code
            where p.joined_into_id is null
            """;

    private final JdbcClient db;

    PersonRecordQueries(JdbcClient db) {
        this.db = db;
    }

    Page<PersonRow> list(String query, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> listed("select count(*) ", "", query).query(Long.class).single(),
                page -> rows(query, page).query(PersonRow.class).list());
    }

    /** To be closed. */
    Stream<PersonRow> all(String query) {
        return rows(query, Pageable.unpaged()).withFetchSize(PageQuery.ROWS_AT_ONCE).query(PersonRow.class).stream();
    }

    private JdbcClient.StatementSpec rows(String query, Pageable page) {
        return listed("""
                        select p.id, p.title_before, p.name, p.titles_after, p.sex, l.name as kelurahan_name,
                               (select string_agg(distinct o.name, ', ' order by o.name)
                                from membership m join pokja o on o.id = m.pokja_id where m.person_id = p.id) as pokja,
                               p.restricted_at is not null as restricted, p.erased_at is not null as erased
                        """, "order by p.name, p.id limit :limit offset :offset", query)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    private JdbcClient.StatementSpec listed(String what, String order, String query) {
        var text = query == null ? "" : query;
        return db.sql(what + (text.isBlank() ? ALL : FOUND) + order).param("query", text);
    }

    Optional<PersonRecord> find(UUID id) {
        return db.sql("""
                        select p.id, p.version, p.title_before, p.name, p.titles_after, p.sex, p.kelurahan_code,
                               l.name as kelurahan_name, p.phone, p.phone_consent_on, p.restricted_at,
                               p.restriction_reason, p.erased_at
                        from person p join kelurahan l on l.code = p.kelurahan_code
                        where p.id = ? and p.joined_into_id is null""").param(id).query(PersonRecord.class).optional();
    }

    /** The record that this one was joined into. */
    Optional<UUID> joinedInto(UUID id) {
        return db.sql("select joined_into_id from person where id = ? and joined_into_id is not null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** In reach by the person's kelurahan, or by that of a Pokja they belong to; of somebody restricted, for the office only. */
    Optional<PersonContact> contact(UUID id, Reach reach, LocalDate today) {
        return db.sql("""
                        select p.id, p.title_before, p.name, p.titles_after, p.phone, p.phone_consent_on,
                               g.id as pokja_id, g.name as pokja_name
                        from person p
                        left join lateral (
                            select o.id, o.name, coalesce(m.last_day >= :today, true) as lasts
                            from membership m join pokja o on o.id = m.pokja_id
                            where m.person_id = p.id and o.kelurahan_code ^@ any(array[:reach])
                            order by lasts desc, m.first_day desc limit 1
                        ) g on true
                        where p.id = :id and p.phone is not null and (p.restricted_at is null or :city)
                          and (p.kelurahan_code ^@ any(array[:reach]) or g.lasts)""")
                .param("id", id)
                .param("reach", reach.codes())
                .param("city", reach.isCity())
                .param("today", today)
                .query(PersonContact.class)
                .optional();
    }

    List<PersonMembership> memberships(UUID personId) {
        return db.sql("""
                        select m.id, o.id as pokja_id, o.name as pokja_name,
                               o.closed_on is not null as pokja_closed, m.position, m.section, m.element, m.first_day,
                               m.last_day, m.trained_year, m.training, d.number as decree_number
                        from membership m join pokja o on o.id = m.pokja_id left join decree d on d.id = m.decree_id
                        where m.person_id = ? order by m.first_day desc, m.id""").param(personId).query(PersonMembership.class).list();
    }

    /** With the second seats in final sessions, which stay with the records that were joined into this one. */
    List<PersonDelegation> delegations(UUID personId) {
        return db.sql("""
                        select s.id as session_id, s.day, s.number, s.state, m.id as meeting_id, m.title as meeting_title,
                               o.id as pokja_id, o.name as pokja_name, d.element, d.position, d.title_before, d.name, d.titles_after,
                               a.status, a.note
                        from delegate d
                        join session s on s.id = d.session_id
                        join meeting m on m.id = s.meeting_id
                        join pokja o on o.id = d.pokja_id
                        left join attendance a on a.delegate_id = d.id
                        where d.person_id in (select id from person where ? in (id, joined_into_id))
                        order by s.day desc, s.start_time desc, s.id, d.id""").param(personId).query(PersonDelegation.class).list();
    }

    /** In marks of the kelurahan, and of the Pokja of the person; the name is all that can be compared. */
    List<PersonMention> mentions(UUID personId) {
        return db.sql("""
                        select s.id as session_id, d.id as delegate_id, s.day, m.title as meeting_title,
                               o.name as pokja_name, a.substitute_position as position
                        from person p
                        join pokja o on o.kelurahan_code = p.kelurahan_code
                             or exists (select from membership x where x.person_id = p.id and x.pokja_id = o.id)
                        join delegate d on d.pokja_id = o.id and d.person_id <> p.id
                        join attendance a on a.delegate_id = d.id
                        join session s on s.id = d.session_id
                        join meeting m on m.id = s.meeting_id
                        where p.id = ? and p.erased_at is null and a.substitute_name is not null
                          and search_closeness(p.search_key, name_key(a.substitute_name)) = 2
                        order by s.day desc, s.id, d.id""").param(personId).query(PersonMention.class).list();
    }

    List<PersonRequest> requests(UUID personId) {
        return db.sql("""
                        select kind, received_at, wish, outcome, answer, closed_at from data_request
                        where person_id = ? order by received_at desc, id""").param(personId).query(PersonRequest.class).list();
    }

    List<PhoneSighting> sightings(UUID personId) {
        return db.sql("""
                        select t.at, t.account_name, a.role
                        from trail t left join account a on a.id = t.account_id
                        where t.subject = 'person' and t.kind = 'SAW_PHONE'
                          and t.subject_id in (select cast(id as text) from person where ? in (id, joined_into_id))
                        order by t.at desc, t.id desc limit 20""").param(personId).query(PhoneSighting.class).list();
    }

    /** Takes the names out of the entries about those who have these seats. */
    void anonymiseTrailOfSeats(Collection<UUID> delegateIds) {
        db.sql("""
                        select trail_anonymise_person(person_id)
                        from (select distinct person_id from delegate where id = any(cast(:ids as uuid[]))) p""").param("ids", delegateIds.toArray(UUID[]::new)).query().listOfRows();
    }

    void anonymiseTrail(UUID personId) {
        db.sql("select trail_anonymise_person(?)").param(personId).query().listOfRows();
    }
}
