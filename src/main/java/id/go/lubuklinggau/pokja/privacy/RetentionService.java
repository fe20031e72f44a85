package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long data stays; what the nightly job will do, and doing it. */
@Service
@Transactional
public class RetentionService {

    private final RetentionTimeRepository times;
    private final RetentionQueries queries;
    private final Map<DataClass, RetentionRule> rules;
    private final Clock clock;

    RetentionService(RetentionTimeRepository times, RetentionQueries queries, List<RetentionRule> rules, Clock clock) {
        this.times = times;
        this.queries = queries;
        this.rules = rules.stream().collect(Collectors.toMap(RetentionRule::dataClass, Function.identity()));
        this.clock = clock;
    }

    /** Each class, with what the job would do now. */
    @Transactional(readOnly = true)
    public List<RetentionRow> list() {
        return queries.times().stream()
                .sorted(Comparator.comparing(RetentionQueries.Time::dataClass))
                .map(this::row)
                .toList();
    }

    /** What people are told. */
    @Transactional(readOnly = true)
    public List<KeptFor> times() {
        return queries.times().stream()
                .map(time -> new KeptFor(time.dataClass(), time.months()))
                .sorted(Comparator.comparing(KeptFor::dataClass))
                .toList();
    }

    /** @throws NotFound if there is no such class */
    @Transactional(readOnly = true)
    public RetentionRow find(DataClass dataClass) {
        return list().stream()
                .filter(row -> row.dataClass() == dataClass)
                .findFirst()
                .orElseThrow(() -> new NotFound("retention time", dataClass));
    }

    /**
     * How many records the next run would take if they stayed for this long.
     *
     * @param months null: until the office decides
     */
    @Transactional(readOnly = true)
    public long due(DataClass dataClass, Integer months) {
        return months == null ? 0 : rules.get(dataClass).due(before(months));
    }

    /**
     * Takes effect in the next night.
     *
     * @param months null: until the office decides
     * @throws StaleEdit if it has changed since that version
     * @throws RetentionTooShort if the class has to stay longer
     */
    public void change(DataClass dataClass, Long version, Integer months) {
        times.findById(dataClass)
                .orElseThrow(() -> new NotFound("retention time", dataClass))
                .change(version, months);
    }

    /**
     * Removes what of a class is over, unless that has been done today.
     *
     * @return how many records
     */
    long carryOut(DataClass dataClass) {
        var today = LocalDate.now(clock);
        if (!queries.begin(dataClass, today)) {
            return 0;
        }
        queries.takeTime();
        var months = find(dataClass).months();
        long removed = months == null ? 0 : rules.get(dataClass).carryOut(before(months));
        queries.end(dataClass, today, removed);
        return removed;
    }

    private RetentionRow row(RetentionQueries.Time time) {
        return new RetentionRow(
                time.dataClass(),
                time.version(),
                time.months(),
                due(time.dataClass(), time.months()),
                time.lastRun(),
                time.removed() == null ? 0 : time.removed());
    }

    private LocalDate before(int months) {
        return LocalDate.now(clock).minusMonths(months);
    }
}
