package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads retention times, and keeps the book of the job. */
@Component
class RetentionQueries {

    private final JdbcClient db;

    RetentionQueries(JdbcClient db) {
        this.db = db;
    }

    /** @param months null: until the office decides */
    record Time(DataClass dataClass, Long version, Integer months, LocalDate lastRun, Long removed) {}

    List<Time> times() {
        return db.sql("""
                        select t.data_class, t.version, t.months, r.day as last_run, r.removed
                        from retention_time t
                        left join lateral (
                            select day, removed from retention_run where data_class = t.data_class
                            order by day desc limit 1) r on true""").query(Time.class).list();
    }

    /** @return whether it is ours to do: no other instance has gone through this class today */
    boolean begin(DataClass dataClass, LocalDate day) {
        return db.sql("insert into retention_run (day, data_class) values (?, ?) on conflict do nothing")
                        .params(day, dataClass.name())
                        .update()
                > 0;
    }

    void end(DataClass dataClass, LocalDate day, long removed) {
        db.sql("update retention_run set removed = ? where day = ? and data_class = ?")
                .params(removed, day, dataClass.name())
                .update();
    }

    /** A night's work may take longer than a page's. */
    void takeTime() {
        db.sql("set local statement_timeout = '10min'").update();
    }
}
