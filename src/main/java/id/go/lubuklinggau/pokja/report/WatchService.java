package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs somebody in the registers of the Pokja in reach, today. */
@Service
@Transactional(readOnly = true)
public class WatchService {

    private final WatchQueries queries;
    private final Clock clock;

    WatchService(WatchQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** In Western Indonesia Time. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public WatchCounts counts(Reach reach) {
        return new WatchCounts(queries.counts(today(), reach));
    }

    /** The findings of all pages; to be closed within the transaction that it was opened in. */
    public Stream<Finding> all(WatchFilter filter, Reach reach) {
        return queries.all(filter, today(), reach);
    }

    public Page<WatchedPokja> list(WatchFilter filter, Reach reach, Pageable pageable) {
        return queries.list(filter, today(), reach, pageable);
    }
}
