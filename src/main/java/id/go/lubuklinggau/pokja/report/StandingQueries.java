package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by kelurahan what stands today, whatever the meeting. */
@Component
class StandingQueries {

    private final JdbcClient db;
    private final Clock clock;

    StandingQueries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * The Kampung KB of a kelurahan by class.
     *
     * @param lastMonth the newest of which anything is known of them; null for none
     */
    record Classes(
            String kelurahanCode,
            int basic,
            int developing,
            int independent,
            int sustainable,
            int incomplete,
            LocalDate lastMonth) {

        /** The lowest first, those without a class at the end. */
        List<Integer> counts() {
            return List.of(basic, developing, independent, sustainable, incomplete);
        }

        boolean isNone() {
            return counts().stream().allMatch(count -> count == 0);
        }
    }

    /** Of each kelurahan in reach, by code: of the same month, and the same Pokja, as on the page of classes. */
    List<Classes> classes(Reach reach) {
        return db.sql("""
                        with newest as (
                            select coalesce(max(m.month), cast(:current as date)) as month
                            from indicator_month m join pokja p on p.id = m.pokja_id
                            where p.kelurahan_code ^@ any(array[:reach])),
                        standing as (
                            select p.kelurahan_code, s.class
                            from newest n
                            cross join lateral (
                                select cast(n.month + interval '1 month' - interval '1 day' as date) as day) last
                            join pokja p on p.kelurahan_code ^@ any(array[:reach])
                                and (p.launched_on is null or p.launched_on <= last.day)
                                and (p.closed_on is null or p.closed_on >= last.day)
                            left join kampung_standing s on s.pokja_id = p.id and s.month = n.month)
                        select l.code as kelurahan_code,
                               count(*) filter (where s.class = 'BASIC') as basic,
                               count(*) filter (where s.class = 'DEVELOPING') as developing,
                               count(*) filter (where s.class = 'INDEPENDENT') as independent,
                               count(*) filter (where s.class = 'SUSTAINABLE') as sustainable,
                               count(s.kelurahan_code) filter (where s.class is null) as incomplete,
                               (select max(m.month) from indicator_month m join pokja p on p.id = m.pokja_id
                                where p.kelurahan_code = l.code) as last_month
                        from kelurahan l
                        left join standing s on s.kelurahan_code = l.code
                        where l.code ^@ any(array[:reach])
                        group by l.code
                        order by l.code""")
                .param("current", today().withDayOfMonth(1))
                .param("reach", reach.codes())
                .query(Classes.class)
                .list();
    }

    /**
     * The problems of a kelurahan that are open.
     *
     * @param overdue of these, those with an action whose date has passed
     * @param untended of these, those that nothing is done about, or everything was rejected
     * @param pokja whether it has one that is active
     */
    record Problems(String kelurahanCode, int open, int overdue, int untended, boolean pokja) {

        boolean isNone() {
            return open == 0 && !pokja;
        }
    }

    /** Of each kelurahan in reach, by code. */
    List<Problems> problems(Reach reach) {
        return db.sql("""
                        with done as (
                            select a.problem_id,
                                   bool_or(a.state not in ('DONE', 'REJECTED') and a.due_on < :today) as overdue,
                                   bool_and(a.state = 'REJECTED') as rejected
                            from action a where a.kelurahan_code ^@ any(array[:reach]) group by a.problem_id)
                        select l.code as kelurahan_code, count(p.id) as open,
                               count(p.id) filter (where d.overdue) as overdue,
                               count(p.id) filter (where coalesce(d.rejected, true)) as untended,
                               exists (select from pokja g where g.kelurahan_code = l.code and g.closed_on is null) as pokja
                        from kelurahan l
                        left join problem p on p.kelurahan_code = l.code and p.solved_on is null
                        left join done d on d.problem_id = p.id
                        where l.code ^@ any(array[:reach])
                        group by l.code
                        order by l.code""")
                .param("today", today())
                .param("reach", reach.codes())
                .query(Problems.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
