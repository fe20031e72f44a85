package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads meetings. Whose reach is the city sees all; others see those that invite a Pokja of theirs, once they are announced.
 */
@Component
class MeetingQueries {

    private static final String IN_REACH = """
            (:city or m.state <> 'DRAFT' and exists (
                select from session s join invitation i on i.session_id = s.id join pokja p on p.id = i.pokja_id
                where s.meeting_id = m.id and p.kelurahan_code ^@ any(array[:reach])))
            """;

    private static final String FOUND = """
            from (
                select m.*, c.closeness, max(c.closeness) over () as closest
                from meeting m
                cross join lateral (select search_closeness(search_key(left(:query, 100)), m.search_key) as closeness) c
                where (cast(:state as text) is null or m.state = :state)
                  and %s
            ) m
            where m.closeness = m.closest and m.closeness > 0
            """.formatted(IN_REACH);

    private final JdbcClient db;

    MeetingQueries(JdbcClient db) {
        this.db = db;
    }

    Page<MeetingRow> list(String query, MeetingState state, Reach reach, Pageable pageable) {
        var stateName = state == null ? null : state.name();
        return PageQuery.of(
                pageable,
                () -> db.sql("select count(*) " + FOUND)
                        .param("query", query)
                        .param("state", stateName)
                        .param("city", reach.isCity())
                        .param("reach", reach.codes())
                        .query(Long.class)
                        .single(),
                page -> rows(query, stateName, reach, page)
                        .query(MeetingRow.class)
                        .list());
    }

    /** To be closed. */
    Stream<MeetingRow> all(String query, MeetingState state, Reach reach) {
        return rows(query, state == null ? null : state.name(), reach, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(MeetingRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(String query, String stateName, Reach reach, Pageable page) {
        return db.sql("""
                                select m.id, m.title, m.first_day, m.last_day, m.venue, m.state,
                                       (select count(*) from session s where s.meeting_id = m.id) as sessions,
                                       count(distinct i.pokja_id) as invited_pokja,
                                       coalesce(sum(i.seats), 0) as seats,
                                       coalesce(sum(i.named), 0) as named
                                from (select m.*
                                """ + FOUND + """
                                      order by m.first_day desc, m.title, m.id limit :limit offset :offset) m
                                left join lateral (
                                    select i.pokja_id, s.seats,
                                           (select count(*) from delegate d
                                            where d.session_id = s.id and d.pokja_id = i.pokja_id) as named
                                    from session s join invitation i on i.session_id = s.id
                                    join pokja p on p.id = i.pokja_id
                                    where s.meeting_id = m.id and p.kelurahan_code ^@ any(array[:reach])) i on true
                                group by m.id, m.title, m.first_day, m.last_day, m.venue, m.state
                                order by m.first_day desc, m.title, m.id""")
                .param("query", query)
                .param("state", stateName)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    Optional<MeetingDetails> find(UUID id, Reach reach) {
        return db.sql("""
                        select m.id, m.version, m.title, m.purpose, m.first_day, m.last_day, m.venue, m.host, m.opened_by,
                               m.programme, m.state
                        from meeting m where m.id = :id and
                        """ + IN_REACH)
                .param("id", id)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(MeetingDetails.class)
                .optional();
    }

    List<SessionRow> sessions(UUID meetingId, Reach reach) {
        return db.sql("""
                        select s.id, s.number, s.day, s.start_time, s.end_time, s.room, s.state, s.entry_from, s.entry_until,
                               string_agg(distinct k.name_local, ', ') as kecamatan,
                               count(p.id) as invited_pokja, count(p.id) * s.seats as seats,
                               coalesce(sum((select count(*) from delegate d
                                             where d.session_id = s.id and d.pokja_id = p.id)), 0) as named
                        from session s
                        left join invitation i on i.session_id = s.id
                        left join pokja p on p.id = i.pokja_id and p.kelurahan_code ^@ any(array[:reach])
                        left join kecamatan k on k.code = left(p.kelurahan_code, 8)
                        where s.meeting_id = :meeting
                        group by s.id
                        having :city or count(p.id) > 0
                        order by s.number""")
                .param("meeting", meetingId)
                .param("city", reach.isCity())
                .param("reach", reach.codes())
                .query(SessionRow.class)
                .list();
    }

    /** Who speaks in any session of the meeting, in their order; in each role once. */
    List<SessionSpeakerRow> speakers(UUID meetingId) {
        return db.sql("""
                        select id, version, speaker_id, role, topic, title_before, name, titles_after, position, agency_name
                        from (
                            select distinct on (x.speaker_id, x.role)
                                   x.id, x.version, x.speaker_id, x.role, x.topic, s.title_before, s.name, s.titles_after,
                                   s.position, a.name as agency_name, n.number as session_number, x.number
                            from session n
                            join session_speaker x on x.session_id = n.id
                            join speaker s on s.id = x.speaker_id
                            join agency a on a.id = s.agency_id
                            where n.meeting_id = :meeting
                            order by x.speaker_id, x.role, n.number, x.number) first
                        order by session_number, number""")
                .param("meeting", meetingId)
                .query(SessionSpeakerRow.class)
                .list();
    }
}
