package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads actions for pages, and keeps their steps. It does not read the Pokja, which an agency does not see. */
@Component
class ActionQueries {

    private static final String ROW = """
            select a.id, a.version, a.problem_id, p.statement, c.name as category_name, c.aim, p.section,
                   p.solved_on is not null as solved, a.kelurahan_code, l.name as kelurahan_name, k.name_local as kecamatan_name,
                   a.agency_id, g.name as agency_name, a.task, a.in_charge, a.budget_source, a.cost, a.due_on, a.indicator,
                   a.purpose, a.target_group, a.volume, a.place, a.state, a.state_on, a.planned_on, s.answer, w.felt, w.said_on as felt_on,
                   coalesce(f.before, 0) as before, coalesce(f.after, 0) as after
            from action a
            join problem p on p.id = a.problem_id
            join problem_category c on c.id = p.category_id
            join kelurahan l on l.code = a.kelurahan_code
            join kecamatan k on k.code = l.kecamatan_code
            join agency g on g.id = a.agency_id
            left join lateral (
                select x.answer from action_step x where x.action_id = a.id and x.answer is not null
                order by x.stepped_at desc limit 1) s on true
            left join lateral (
                select x.felt, x.said_on from action_word x where x.action_id = a.id order by x.said_at desc limit 1) w on true
            left join lateral (
                select count(*) filter (where x.phase = 'BEFORE') as before, count(*) filter (where x.phase = 'AFTER') as after
                from action_photo x where x.action_id = a.id) f on true
            """;

    private static final String REACHED = """
            where (a.kelurahan_code ^@ any(array[:reach]) or a.agency_id = :own)
            """;

    private static final String CHOSEN = REACHED + """
            and a.kelurahan_code ^@ coalesce(:area, '')
            and (cast(:agency as uuid) is null or a.agency_id = :agency)
            and (cast(:problem as uuid) is null or a.problem_id = :problem)
            and (cast(:pokja as uuid) is null or a.problem_id in (select id from problem where pokja_id = :pokja))
            and case cast(:turn as text)
                when 'WAITING' then a.state = 'PROPOSED'
                when 'RUNNING' then a.state in ('ACCEPTED', 'IN_PROGRESS', 'DELAYED')
                when 'OVERDUE' then a.state not in ('DONE', 'REJECTED') and a.due_on < :today
                when 'UNCONFIRMED' then
                    a.state = 'DONE' and not exists (select from action_word x where x.action_id = a.id)
                when 'ENDED' then
                    a.state = 'REJECTED'
                    or a.state = 'DONE' and exists (select from action_word x where x.action_id = a.id)
                else true end
            """;

    private static final String ORDER = """
            order by a.state in ('DONE', 'REJECTED'), a.planned_on, a.kelurahan_code, a.id
            """;

    private final JdbcClient db;

    ActionQueries(JdbcClient db) {
        this.db = db;
    }

    /** What has not ended first, and the oldest first. */
    Page<ActionRow> list(ActionFilter filter, LocalDate today, Asker asker, Pageable pageable) {
        return PageQuery.of(
                pageable,
                () -> chosen("select count(*) from action a " + CHOSEN, filter, today, asker)
                        .query(Long.class)
                        .single(),
                page -> rows(filter, today, asker, page).query(ActionRow.class).list());
    }

    /** What is overdue for longest. */
    List<ActionRow> mostOverdue(ActionFilter filter, LocalDate today, Asker asker, int atMost) {
        return chosen(ROW + CHOSEN + " order by a.due_on, a.kelurahan_code, a.id limit :limit", filter, today, asker)
                .param("limit", atMost)
                .query(ActionRow.class)
                .list();
    }

    /** To be closed. */
    Stream<ActionRow> all(ActionFilter filter, LocalDate today, Asker asker) {
        return rows(filter, today, asker, Pageable.unpaged())
                .withFetchSize(PageQuery.ROWS_AT_ONCE)
                .query(ActionRow.class)
                .stream();
    }

    private JdbcClient.StatementSpec rows(ActionFilter filter, LocalDate today, Asker asker, Pageable page) {
        return chosen(ROW + CHOSEN + ORDER + "limit :limit offset :offset", filter, today, asker)
                .param("limit", PageQuery.limit(page))
                .param("offset", PageQuery.offset(page));
    }

    private JdbcClient.StatementSpec chosen(String sql, ActionFilter filter, LocalDate today, Asker asker) {
        return reached(sql, asker)
                .param("today", today)
                .param("area", filter.areaCode())
                .param("agency", filter.agencyId())
                .param("problem", filter.problemId())
                .param("pokja", filter.pokjaId())
                .param("turn", filter.turn() == null ? null : filter.turn().name());
    }

    Optional<ActionRow> find(UUID id, Asker asker) {
        return reached(ROW + REACHED + " and a.id = :id", asker)
                .param("id", id)
                .query(ActionRow.class)
                .optional();
    }

    /** What the agency has not ended, and what is put to it and nothing done about; the oldest first. */
    List<WaitingRow> waiting(UUID agencyId, Asker asker) {
        return reached("""
                        select a.id as action_id, p.id as problem_id, p.statement, c.name as category_name,
                               l.name as kelurahan_name, k.name_local as kecamatan_name, a.task, a.in_charge,
                               a.planned_on as asked_on, a.due_on, a.state, s.answer
                        from action a
                        join problem p on p.id = a.problem_id
                        join problem_category c on c.id = p.category_id
                        join kelurahan l on l.code = a.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        left join lateral (
                            select x.answer from action_step x where x.action_id = a.id and x.answer is not null
                            order by x.stepped_at desc limit 1) s on true
                        where (a.kelurahan_code ^@ any(array[:reach]) or a.agency_id = :own)
                          and a.agency_id = :agency and a.state not in ('DONE', 'REJECTED')
                        union all
                        select null, p.id, p.statement, c.name, l.name, k.name_local, null, null, y.asked_on, null, null, null
                        from problem_agency y
                        join problem p on p.id = y.problem_id
                        join problem_category c on c.id = p.category_id
                        join kelurahan l on l.code = p.kelurahan_code
                        join kecamatan k on k.code = l.kecamatan_code
                        where (y.kelurahan_code ^@ any(array[:reach]) or y.agency_id = :own)
                          and y.agency_id = :agency and p.solved_on is null
                          and not exists (select from action a where a.problem_id = p.id and a.agency_id = y.agency_id)
                        order by asked_on, kecamatan_name, kelurahan_name, statement""", asker)
                .param("agency", agencyId)
                .query(WaitingRow.class)
                .list();
    }

    ActionCounts counts(LocalDate today, Asker asker) {
        return reached("""
                        select count(*) filter (where a.state = 'PROPOSED') as waiting,
                               count(*) filter (where a.state in ('ACCEPTED', 'IN_PROGRESS', 'DELAYED')) as running,
                               count(*) filter (where a.state not in ('DONE', 'REJECTED') and a.due_on < :today) as overdue,
                               count(*) filter (where a.state = 'DONE' and w.id is null) as unconfirmed,
                               count(*) filter (where a.state = 'REJECTED' or a.state = 'DONE' and w.id is not null) as ended
                        from action a
                        left join lateral (select x.id from action_word x where x.action_id = a.id limit 1) w on true
                        """ + REACHED, asker)
                .param("today", today)
                .query(ActionCounts.class)
                .single();
    }

    private JdbcClient.StatementSpec reached(String sql, Asker asker) {
        return db.sql(sql).param("reach", asker.reach().codes()).param("own", asker.agencyId());
    }

    /** The newest last. */
    List<StepRow> steps(UUID actionId) {
        return db.sql("""
                        select s.state, s.answer, s.due_on, s.stepped_at as at, a.display_name as by_name
                        from action_step s left join account a on a.id = s.stepped_by
                        where s.action_id = :action order by s.stepped_at, s.id""").param("action", actionId).query(StepRow.class).list();
    }

    /** The newest last. */
    List<WordRow> words(UUID actionId) {
        return db.sql("""
                        select w.felt, w.note, w.said_at as at, a.display_name as by_name
                        from action_word w join account a on a.id = w.said_by
                        where w.action_id = :action order by w.said_at, w.id""").param("action", actionId).query(WordRow.class).list();
    }

    void addStep(UUID id, UUID actionId, String kelurahanCode, ActionStep step, LocalDate day, UUID by) {
        db.sql("""
                        insert into action_step (id, action_id, kelurahan_code, state, answer, due_on, stepped_on, stepped_by)
                        values (:id, :action, :kelurahan, :state, :answer, :due, :day, :by)""")
                .param("id", id)
                .param("action", actionId)
                .param("kelurahan", kelurahanCode)
                .param("state", step.state().name())
                .param("answer", step.answer())
                .param("due", step.dueOn())
                .param("day", day)
                .param("by", by)
                .update();
    }

    boolean hasStep(UUID id) {
        return db.sql("select exists (select from action_step where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    boolean hasWord(UUID id) {
        return db.sql("select exists (select from action_word where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    void addWord(UUID id, UUID actionId, String kelurahanCode, boolean felt, String note, LocalDate day, UUID by) {
        db.sql("""
                        insert into action_word (id, action_id, kelurahan_code, felt, note, said_on, said_by)
                        values (:id, :action, :kelurahan, :felt, :note, :day, :by)""")
                .param("id", id)
                .param("action", actionId)
                .param("kelurahan", kelurahanCode)
                .param("felt", felt)
                .param("note", note)
                .param("day", day)
                .param("by", by)
                .update();
    }

    /** Whether there is more than what it began with. */
    boolean hasHistory(UUID actionId) {
        return db.sql("""
                        select (select count(*) from action_step where action_id = :action) > 1
                            or exists (select from action_photo where action_id = :action)""").param("action", actionId).query(Boolean.class).single();
    }
}
