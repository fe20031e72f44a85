package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads retention times, and keeps the book of the job. */
@Component
class RetentionQueries {

    private static final String TIME = """
            select t.data_class, t.version, t.months, r.day as last_run, r.removed
            from retention_time t
            left join lateral (
                select day, removed from retention_run where data_class = t.data_class
                order by day desc limit 1) r on true""";

    private final JdbcClient db;

    RetentionQueries(JdbcClient db) {
        this.db = db;
    }

    /** @param months null: until the office decides */
    record Time(DataClass dataClass, Long version, Integer months, LocalDate lastRun, Long removed) {}

    List<Time> times() {
        return db.sql(TIME).query(Time.class).list();
    }

    Optional<Time> time(DataClass dataClass) {
        return db.sql(TIME + " where t.data_class = ?")
                .param(dataClass.name())
                .query(Time.class)
                .optional();
    }

    /**
     * Kept only until {@link #count} is called again or some minutes are over: an instance that has died holds up no other.
     *
     * @return how many records this day's work has removed so far, if it is ours to do: it is not done, and no other instance is at it
     */
    Optional<Long> take(DataClass dataClass, LocalDate day) {
        return db.sql("""
                        insert into retention_run (day, data_class, taken_until)
                        values (?, ?, clock_timestamp() + interval '10 minutes')
                        on conflict (day, data_class) do update set taken_until = excluded.taken_until
                        where not retention_run.done and retention_run.taken_until <= clock_timestamp()
                        returning removed""").params(day, dataClass.name()).query(Long.class).optional();
    }

    void count(DataClass dataClass, LocalDate day, long removed) {
        db.sql("""
                        update retention_run
                        set removed = removed + ?, taken_until = clock_timestamp() + interval '10 minutes'
                        where day = ? and data_class = ?""").params(removed, day, dataClass.name()).update();
    }

    /** @param done false: it is tried again */
    void end(DataClass dataClass, LocalDate day, boolean done) {
        db.sql("update retention_run set done = ?, taken_until = clock_timestamp() where day = ? and data_class = ?")
                .params(done, day, dataClass.name())
                .update();
    }
}
