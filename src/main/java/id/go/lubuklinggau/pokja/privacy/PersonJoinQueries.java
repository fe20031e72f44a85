package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.JoinPeople;
import id.go.lubuklinggau.pokja.pokja.JoinedMemberships;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the book of records that became one. */
@Component
class PersonJoinQueries {

    private final JdbcClient db;

    PersonJoinQueries(JdbcClient db) {
        this.db = db;
    }

    List<UUID> moveRequests(UUID from, UUID to) {
        return db.sql(
                        "update data_request set version = version + 1, person_id = :to where person_id = :from returning id")
                .param("from", from)
                .param("to", to)
                .query(UUID.class)
                .list();
    }

    /** Who did it, when, and all that went over. */
    record Entry(
            JoinPeople command,
            UUID accountId,
            String accountName,
            Instant at,
            JoinedMemberships memberships,
            List<UUID> delegates,
            List<UUID> guests,
            List<UUID> requests) {}

    void write(Entry entry) {
        db.sql("""
                        insert into person_join (joined_id, into_id, joined_at, account_id, account_name, memberships, dropped,
                                                 delegates, guests, requests)
                        values (:joined, :into, :at, :account, :accountName, :memberships, cast(:dropped as jsonb), :delegates,
                                :guests, :requests)""")
                .param("joined", entry.command().joinedId())
                .param("into", entry.command().id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("account", entry.accountId())
                .param("accountName", entry.accountName())
                .param("memberships", ids(entry.memberships().moved()))
                .param("dropped", entry.memberships().dropped())
                .param("delegates", ids(entry.delegates()))
                .param("guests", ids(entry.guests()))
                .param("requests", ids(entry.requests()))
                .update();
    }

    List<PersonJoin> joins(UUID personId) {
        return db.sql("""
                        select p.title_before, p.name, p.titles_after, p.sex, l.name as kelurahan_name, j.joined_at,
                               j.account_name,
                               (select string_agg(m.position || ', ' || o.name, '; ' order by m.first_day, m.id)
                                from membership m join pokja o on o.id = m.pokja_id where m.id = any(j.memberships))
                                   as memberships,
                               (select string_agg((d ->> 'position') || ', ' || o.name, '; ' order by d ->> 'first_day')
                                from jsonb_array_elements(j.dropped) d
                                join pokja o on o.id = cast(d ->> 'pokja_id' as uuid)) as dropped,
                               (select string_agg(distinct t.title, '; ')
                                from delegate d
                                join session s on s.id = d.session_id
                                join meeting t on t.id = s.meeting_id
                                where d.id = any(j.delegates)) as meetings,
                               cardinality(j.delegates) as seats, cardinality(j.guests) as guests,
                               cardinality(j.requests) as requests
                        from person p
                        join person_join j on j.joined_id = p.id
                        join kelurahan l on l.code = p.kelurahan_code
                        where p.joined_into_id = ?
                        order by j.joined_at desc, p.id""").param(personId).query(PersonJoin.class).list();
    }

    /** As guests of these people. */
    List<PersonVisit> visits(UUID one, UUID other) {
        return db.sql("""
                        select g.person_id, s.day, s.number, m.title as meeting_title
                        from guest g join session s on s.id = g.session_id join meeting m on m.id = s.meeting_id
                        where g.person_id in (?, ?)
                        order by s.day desc, g.id""").params(one, other).query(PersonVisit.class).list();
    }

    private record Asked(UUID personId, int requests) {}

    /** How often something was asked about the data of these people. */
    Map<UUID, Integer> requests(UUID one, UUID other) {
        return db.sql("""
                        select person_id, count(*) as requests from data_request where person_id in (?, ?) group by person_id""").params(one, other).query(Asked.class).list().stream()
                .collect(Collectors.toMap(Asked::personId, Asked::requests));
    }

    private static UUID[] ids(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
