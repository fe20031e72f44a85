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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How long data stays; what the nightly job will do, and doing it. */
@Service
@Transactional
public class RetentionService {

    private static final int A_NIGHT = 1_000_000;

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
        return row(time(dataClass));
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
     * Removes what of a class is over, unless that has been done today, or another instance is at it. There are many
     * transactions: what fails halfway goes on where it stopped when it is tried again.
     *
     * @return how many records
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    long carryOut(DataClass dataClass) {
        var today = LocalDate.now(clock);
        var soFar = queries.take(dataClass, today);
        if (soFar.isEmpty()) {
            return 0;
        }
        boolean done = false;
        try {
            var months = time(dataClass).months();
            long removed = months == null ? 0 : carryOut(rules.get(dataClass), before(months), today, soFar.get());
            done = true;
            return removed;
        } finally {
            queries.end(dataClass, today, done);
        }
    }

    private long carryOut(RetentionRule rule, LocalDate before, LocalDate today, long soFar) {
        long most = Math.max(0, (rule.mostInANight() == null ? A_NIGHT : rule.mostInANight()) - soFar);
        long removed = 0;
        long taken;
        int asked;
        do {
            asked = (int) Math.min(rule.atOnce(), most - removed);
            taken = rule.carryOut(before, asked)
                    .map(some -> counted(rule, today, some))
                    .sum();
            removed += taken;
        } while (taken == asked && removed < most);
        return removed;
    }

    private long counted(RetentionRule rule, LocalDate today, long taken) {
        queries.count(rule.dataClass(), today, taken);
        return taken;
    }

    private RetentionQueries.Time time(DataClass dataClass) {
        return queries.time(dataClass).orElseThrow(() -> new NotFound("retention time", dataClass));
    }

    private RetentionRow row(RetentionQueries.Time time) {
        return new RetentionRow(
                time.dataClass(),
                time.version(),
                time.months(),
                due(time.dataClass(), time.months()),
                rules.get(time.dataClass()).mostInANight(),
                time.lastRun(),
                time.removed() == null ? 0 : time.removed());
    }

    private LocalDate before(int months) {
        return LocalDate.now(clock).minusMonths(months);
    }
}
