package id.go.lubuklinggau.pokja.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.Instant;
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
import tools.jackson.databind.json.JsonMapper;

/** Reads problems for pages, and keeps whom they are put to. */
@Component
class ProblemQueries {

    private static final String ROW = """
            select p.id, p.version, p.pokja_id, g.name as pokja_name, p.kelurahan_code, l.name as kelurahan_name,
                   k.name_local as kecamatan_name, p.session_id, p.found_on, p.category_id, c.name as category_name, c.aim,
                   p.section, p.statement, p.figure, p.figure_unit, p.figure_place, p.figure_source, p.figure_year, p.cause,
                   p.effect, p.level, p.urgency, p.seriousness, p.growth, p.proposal, p.solved_on,
                   coalesce(a.ids, '') as agency_ids, coalesce(a.names, '') as agencies, r.verdict, r.reviewed_on
            """;

    private static final String FROM = """
            from problem p
            left join pokja g on g.id = p.pokja_id
            join kelurahan l on l.code = p.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            join problem_category c on c.id = p.category_id
            left join lateral (
                select string_agg(cast(y.id as text), ',' order by y.name) as ids,
                       string_agg(coalesce(y.short_name, y.name), ', ' order by y.name) as names
                from problem_agency x join agency y on y.id = x.agency_id
                where x.problem_id = p.id) a on true
            left join lateral (
                select verdict, reviewed_on from problem_review x where x.problem_id = p.id
                order by reviewed_on desc, reviewed_at desc limit 1) r on true
            """;

    /** An agency sees what is put to it, but not the Pokja. */
    private static final String REACHED = """
            where (p.kelurahan_code ^@ any(array[:reach])
                   or exists (select from problem_agency x where x.problem_id = p.id and x.agency_id = :own))
            """;

    private static final String IN_AREA = "where p.kelurahan_code ^@ any(array[:reach]) ";

    private static final String CHOSEN = """
            and (cast(:state as text) is null or (p.solved_on is null) = (:state = 'OPEN'))
            and p.kelurahan_code ^@ coalesce(:area, '')
            and (cast(:pokja as uuid) is null or p.pokja_id = :pokja)
            and (cast(:aim as text) is null or p.category_id in (select id from problem_category where aim = :aim))
            and (cast(:category as uuid) is null or p.category_id = :category)
            and (cast(:session as uuid) is null or p.session_id = :session)
            and (cast(:agency as uuid) is null
                 or exists (select from problem_agency x where x.problem_id = p.id and x.agency_id = :agency))
            """;

    private static final String ORDER = " order by p.kelurahan_code, p.weight desc, p.found_on, p.id ";

    private final JdbcClient db;
    private final JsonMapper json;

    ProblemQueries(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    Page<ProblemRow> list(ProblemFilter filter, Asker asker, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> chosen("select count(*) from problem p " + REACHED + CHOSEN, filter, asker)
                        .query(Long.class)
                        .single(),
                page -> rows(filter, asker, page).query(ProblemRow.class).list());
    }

    /** To be closed. */
    Stream<ProblemRow> all(ProblemFilter filter, Asker asker) {
        return rows(filter, asker, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(ProblemRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(ProblemFilter filter, Asker asker, Pageable page) {
        return chosen(ROW + FROM + REACHED + CHOSEN + ORDER + "limit :limit offset :offset", filter, asker)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    private JdbcClient.StatementSpec chosen(String sql, ProblemFilter filter, Asker asker) {
        return reached(sql, asker)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("area", filter.areaCode())
                .param("pokja", filter.pokjaId())
                .param("aim", filter.aim() == null ? null : filter.aim().name())
                .param("category", filter.categoryId())
                .param("session", filter.sessionId())
                .param("agency", filter.agencyId());
    }

    Optional<ProblemRow> find(UUID id, Asker asker) {
        return reached(ROW + FROM + REACHED + "and p.id = :id", asker)
                .param("id", id)
                .query(ProblemRow.class)
                .optional();
    }

    private JdbcClient.StatementSpec reached(String sql, Asker asker) {
        return db.sql(sql).param("reach", asker.reach().codes()).param("own", asker.agencyId());
    }

    List<ReviewRow> reviews(UUID problemId) {
        return db.sql("""
                        select r.verdict, r.reviewed_on, r.session_id, r.reviewed_at, a.display_name as reviewed_by_name
                        from problem_review r left join account a on a.id = r.reviewed_by
                        where r.problem_id = :problem
                        order by r.reviewed_on desc, r.reviewed_at desc""").param("problem", problemId).query(ReviewRow.class).list();
    }

    /** What the invited Pokja in reach had open before the session, or solved in it, with what they say in it. */
    List<ReturningProblem> returning(UUID sessionId, LocalDate day, UUID pokjaId, Reach reach) {
        return db.sql("""
                        select p.id, p.pokja_id, g.name as pokja_name, l.name as kelurahan_name, p.statement, c.name as category_name,
                               p.found_on, p.weight, p.level, p.urgency, p.seriousness, p.growth, r.verdict,
                               (select x.verdict from problem_review x
                                where x.problem_id = p.id and x.reviewed_on < :day
                                order by x.reviewed_on desc, x.reviewed_at desc limit 1) as before
                        from invitation i
                        join problem p on p.pokja_id = i.pokja_id
                        join pokja g on g.id = p.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join problem_category c on c.id = p.category_id
                        left join problem_review r on r.problem_id = p.id and r.session_id = i.session_id
                        where i.session_id = :session and p.kelurahan_code ^@ any(array[:reach])
                          and p.found_on < :day and (p.solved_on is null or p.solved_on >= :day)
                          and (cast(:pokja as uuid) is null or p.pokja_id = :pokja)
                        order by p.kelurahan_code, p.weight desc, p.found_on, p.id""")
                .param("session", sessionId)
                .param("day", day)
                .param("pokja", pokjaId)
                .param("reach", reach.codes())
                .query(ReturningProblem.class)
                .list();
    }

    List<ProblemRow> foundIn(UUID sessionId, UUID pokjaId, Reach reach) {
        return db.sql(ROW + FROM + IN_AREA + "and p.session_id = :session and p.pokja_id = :pokja" + ORDER)
                .param("reach", reach.codes())
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .query(ProblemRow.class)
                .list();
    }

    List<ProblemRow> putTo(UUID agencyId, UUID sessionId, Reach reach) {
        return db.sql(ROW + FROM + IN_AREA + """
                        and p.solved_on is null
                        and exists (select from invitation i where i.session_id = :session and i.pokja_id = p.pokja_id)
                        and exists (select from problem_agency x where x.problem_id = p.id and x.agency_id = :agency)
                        """ + ORDER)
                .param("reach", reach.codes())
                .param("session", sessionId)
                .param("agency", agencyId)
                .query(ProblemRow.class)
                .list();
    }

    List<SpeakingAgency> speaking(UUID sessionId, Reach reach) {
        return db.sql("""
                        select a.id, a.name,
                               (select count(*) from problem_agency x
                                join problem p on p.id = x.problem_id
                                join invitation i on i.pokja_id = p.pokja_id and i.session_id = :session
                                where x.agency_id = a.id and p.solved_on is null
                                  and p.kelurahan_code ^@ any(array[:reach])) as problems
                        from agency a
                        where exists (select from session_speaker y join speaker s on s.id = y.speaker_id
                                      where y.session_id = :session and s.agency_id = a.id)
                        order by a.name, a.id""")
                .param("session", sessionId)
                .param("reach", reach.codes())
                .query(SpeakingAgency.class)
                .list();
    }

    /** Of the invited Pokja in reach. */
    List<PokjaProblems> counts(UUID sessionId, LocalDate day, Reach reach) {
        return db.sql("""
                        select g.id as pokja_id, g.name as pokja_name, l.code as kelurahan_code, l.name as kelurahan_name,
                               k.name_local as kecamatan_name,
                               count(p.id) filter (where p.session_id = i.session_id) as found,
                               count(p.id) filter (where p.found_on < :day) as returning,
                               count(r.id) as reviewed,
                               count(r.id) filter (where r.verdict = 'SOLVED') as solved
                        from invitation i
                        join pokja g on g.id = i.pokja_id
                        join kelurahan l on l.code = g.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        left join problem p on p.pokja_id = g.id
                            and (p.session_id = i.session_id
                                 or p.found_on < :day and (p.solved_on is null or p.solved_on >= :day))
                        left join problem_review r on r.problem_id = p.id and r.session_id = i.session_id
                        where i.session_id = :session and g.kelurahan_code ^@ any(array[:reach])
                        group by g.id, l.code, k.code
                        order by l.code, g.name""")
                .param("session", sessionId)
                .param("day", day)
                .param("reach", reach.codes())
                .query(PokjaProblems.class)
                .list();
    }

    /** What was open before the sessions of the meeting, by kelurahan, and of each the most urgent first. */
    List<ProgressRow> progress(UUID meetingId, Reach reach) {
        return db.sql("""
                        select k.name_local as kecamatan_name, l.name as kelurahan_name, p.statement, p.found_on,
                               (select x.verdict from problem_review x
                                where x.problem_id = p.id and x.reviewed_on < s.day
                                order by x.reviewed_on desc, x.reviewed_at desc limit 1) as before,
                               r.verdict, coalesce(a.names, '') as agencies, f.actions, f.done, f.felt
                        from session s
                        join invitation i on i.session_id = s.id
                        join problem p on p.pokja_id = i.pokja_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        left join problem_review r on r.problem_id = p.id and r.session_id = s.id
                        left join lateral (
                            select string_agg(coalesce(y.short_name, y.name), ', ' order by y.name) as names
                            from problem_agency x join agency y on y.id = x.agency_id where x.problem_id = p.id) a on true
                        left join lateral (
                            select count(*) as actions, count(*) filter (where x.state = 'DONE') as done,
                                   count(*) filter (where (select w.felt from action_word w where w.action_id = x.id
                                                           order by w.said_at desc limit 1)) as felt
                            from action x where x.problem_id = p.id) f on true
                        where s.meeting_id = :meeting and p.kelurahan_code ^@ any(array[:reach])
                          and p.found_on < s.day and (p.solved_on is null or p.solved_on >= s.day)
                        order by l.code, p.weight desc, p.found_on, p.id""")
                .param("meeting", meetingId)
                .param("reach", reach.codes())
                .query(ProgressRow.class)
                .list();
    }

    boolean isInvited(UUID sessionId, UUID pokjaId) {
        return db.sql("select exists (select from invitation where session_id = :session and pokja_id = :pokja)")
                .param("session", sessionId)
                .param("pokja", pokjaId)
                .query(Boolean.class)
                .single();
    }

    boolean hasCategory(UUID id) {
        return db.sql("select exists (select from problem_category where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Whether a meeting has spoken of it, or anything is done about it. */
    boolean hasHistory(UUID problemId) {
        return db.sql("""
                        select exists (select from problem_review where problem_id = :problem)
                            or exists (select from action where problem_id = :problem)""").param("problem", problemId).query(Boolean.class).single();
    }

    /**
     * In place of whom it was put to before, but for those who do something about it: they go on.
     *
     * @return whether all of them are agencies
     */
    boolean ask(UUID problemId, String kelurahanCode, Collection<UUID> agencies, LocalDate day) {
        var ids = agencies.toArray(UUID[]::new);
        db.sql("""
                        delete from problem_agency x
                        where x.problem_id = :problem and x.agency_id <> all (:agencies)
                          and not exists (select from action a where a.problem_id = :problem and a.agency_id = x.agency_id)""").param("problem", problemId).param("agencies", ids).update();
        db.sql("""
                        insert into problem_agency (problem_id, kelurahan_code, agency_id, asked_on)
                        select :problem, :kelurahan, a.id, :day from agency a where a.id = any (:agencies)
                        on conflict do nothing""")
                .param("problem", problemId)
                .param("kelurahan", kelurahanCode)
                .param("agencies", ids)
                .param("day", day)
                .update();
        return db.sql("select count(*) from problem_agency where problem_id = :problem and agency_id = any (:agencies)")
                        .param("problem", problemId)
                        .param("agencies", ids)
                        .query(Integer.class)
                        .single()
                == agencies.size();
    }

    /** What the Pokja says of a problem, and when it said it. */
    record Review(
            UUID id,
            @JsonProperty("problem_id") UUID problemId,
            @JsonProperty("kelurahan_code") String kelurahanCode,
            Verdict verdict,
            @JsonProperty("said_at") Instant saidAt) {}

    /** In place of what it said in the session before. */
    void putReviews(UUID sessionId, LocalDate day, Collection<Review> reviews, UUID by) {
        db.sql("""
                        insert into problem_review
                            (id, problem_id, kelurahan_code, session_id, verdict, reviewed_on, reviewed_by, said_at)
                        select id, problem_id, kelurahan_code, :session, verdict, :day, :by, said_at
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                            id uuid, problem_id uuid, kelurahan_code text, verdict text, said_at timestamptz)
                        on conflict (problem_id, session_id) do update
                            set verdict = excluded.verdict, reviewed_at = now(), reviewed_by = excluded.reviewed_by,
                                said_at = excluded.said_at""")
                .param("session", sessionId)
                .param("day", day)
                .param("by", by)
                .param("rows", json.writeValueAsString(reviews))
                .update();
    }

    /** Empty unless it is in reach, or put to the agency that asks. */
    Optional<ProblemPlace> place(UUID id, Asker asker) {
        return reached(
                        "select p.kelurahan_code, p.solved_on is not null as solved from problem p " + REACHED
                                + "and p.id = :id",
                        asker)
                .param("id", id)
                .query(ProblemPlace.class)
                .optional();
    }

    /**
     * Besides whom it is put to already.
     *
     * @return whether there is such an agency
     */
    boolean askAlso(UUID problemId, String kelurahanCode, UUID agencyId, LocalDate day) {
        db.sql("""
                        insert into problem_agency (problem_id, kelurahan_code, agency_id, asked_on)
                        select :problem, :kelurahan, a.id, :day from agency a where a.id = :agency
                        on conflict do nothing""")
                .param("problem", problemId)
                .param("kelurahan", kelurahanCode)
                .param("agency", agencyId)
                .param("day", day)
                .update();
        return db.sql("select exists (select from agency where id = ?)")
                .param(agencyId)
                .query(Boolean.class)
                .single();
    }
}
