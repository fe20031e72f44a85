package id.go.lubuklinggau.pokja.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.support.DatabaseTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

@DatabaseTest
class RetentionJobTests {

    @Autowired
    RetentionService retention;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    @Test
    void waitsForTwoInTheMorningAndGoesThroughEveryClass() throws Exception {
        jobAt(LocalTime.of(1, 59)).run();
        assertThat(runs()).isZero();

        jobAt(LocalTime.of(2, 0)).run();
        assertThat(runs()).isEqualTo(DataClass.values().length);
    }

    @Test
    void aClassThatFailsHoldsUpNoOther() throws Exception {
        owner.sql("alter table account add constraint no_change check (username not like 'dihapus-%')")
                .update();
        try {
            owner.sql("""
                            insert into account (id, version, username, display_name, role, closed_at)
                            values (gen_random_uuid(), 0, 'rina', 'Rina Contoh', 'STAFF', now() - interval '10 years')""").update();
            jobAt(LocalTime.of(8, 0)).run();
        } finally {
            owner.sql("alter table account drop constraint no_change").update();
        }
        assertThat(runs()).isEqualTo(DataClass.values().length - 1);

        jobAt(LocalTime.of(9, 0)).run();
        assertThat(runs()).isEqualTo(DataClass.values().length);
    }

    @Test
    void looksEveryHour() throws Exception {
        assertThat(RetentionJob.class
                        .getDeclaredMethod("run")
                        .getAnnotation(Scheduled.class)
                        .cron())
                .isEqualTo("0 5 * * * *");
    }

    private RetentionJob jobAt(LocalTime time) {
        var moment = LocalDate.of(2026, 11, 24).atTime(time).atZone(Dates.ZONE).toInstant();
        return new RetentionJob(retention, Clock.fixed(moment, Dates.ZONE));
    }

    private long runs() {
        return owner.sql("select count(*) from retention_run where done")
                .query(Long.class)
                .single();
    }
}
