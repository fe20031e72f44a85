package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests that were answered long ago become nobody's; that there was one, and how it ended, stays. */
@Component
@Transactional
class DataRequestRetention implements RetentionRule {

    private static final String DUE = "where closed_at < :before and requester_name <> erased_name()";

    private final JdbcClient db;

    DataRequestRetention(JdbcClient db) {
        this.db = db;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.DATA_REQUEST;
    }

    @Override
    public long due(LocalDate before) {
        return db.sql("select count(*) from data_request " + DUE)
                .param("before", Dates.startOf(before))
                .query(Long.class)
                .single();
    }

    @Override
    public LongStream carryOut(LocalDate before, int atMost) {
        return LongStream.of(db.sql("""
                        update data_request
                        set requester_name = erased_name(), contact = '–', identity_checked = '–', wish = '–', answer = '–',
                            person_id = null, version = version + 1
                        where id in (select id from data_request %s order by closed_at limit :at_most)""".formatted(DUE))
                .param("before", Dates.startOf(before))
                .param("at_most", atMost)
                .update());
    }
}
