package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Workbench;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares and writes one import after the other, in the name of whoever asked for it, and says on the way how far it is. Who
 * asks waits a moment, in which a short list is done.
 */
@Component
class ImportWorkshop implements DisposableBean {

    static final Duration KEPT = Duration.ofDays(3);

    private static final Logger log = LoggerFactory.getLogger(ImportWorkshop.class);
    private static final int ROWS_AT_ONCE = 1_000;
    private static final long A_MOMENT = 1_500;

    private final ImportQueries imports;
    private final Planner planner;
    private final MemberIntake members;
    private final JsonMapper json;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final Workbench bench;

    ImportWorkshop(
            ImportQueries imports,
            Planner planner,
            MemberIntake members,
            JsonMapper json,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.planner = planner;
        this.members = members;
        this.json = json;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.bench = new Workbench("imports", clock);
    }

    MemberImport find(UUID id, Reach reach) {
        return transaction.execute(status -> imports.find(id, reach).orElseThrow(() -> new NotFound("import", id)));
    }

    RowCount count(UUID id) {
        return transaction.execute(status -> imports.count(id));
    }

    void compare(UUID id, Reach reach) {
        doSoon(id, () -> transaction.executeWithoutResult(status -> compareNow(id, reach)));
    }

    void write(UUID id, String digest, Reach reach) {
        doSoon(id, () -> transaction.executeWithoutResult(status -> writeNow(id, digest, reach)));
    }

    private void doSoon(UUID id, Runnable work) {
        var done = new CompletableFuture<Void>();
        var onBehalf = Access.onBehalf(() -> carryOut(id, work));
        if (!bench.take(() -> {
            try {
                onBehalf.run();
            } finally {
                done.complete(null);
            }
        })) {
            log.warn("Too many imports wait: {} is not made", id);
            apart.executeWithoutResult(status -> imports.fail(id));
            return;
        }
        done.completeOnTimeout(null, A_MOMENT, TimeUnit.MILLISECONDS).join();
    }

    private void carryOut(UUID id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | OutOfMemoryError failure) {
            log.error("Import {} fails: {}", id, failure.getClass().getName());
            try {
                apart.executeWithoutResult(status -> imports.fail(id));
            } catch (RuntimeException databaseGone) {
                log.error(
                        "What became of an import is not noted: {}",
                        databaseGone.getClass().getName());
            }
        }
    }

    private void compareNow(UUID id, Reach reach) {
        if (imports.holdState(id).filter(ImportState.COMPARING::equals).isEmpty()) {
            return;
        }
        var asked = imports.find(id, reach).orElseThrow(() -> new NotFound("import", id));
        var plan = planner.plan(asked, imports.rows(id), reach, news(id));
        put(id, plan, false);
    }

    /** Compares once more while nobody else can change what it compares with. */
    private void writeNow(UUID id, String digest, Reach reach) {
        if (imports.holdState(id).filter(ImportState.WRITING::equals).isEmpty()) {
            return;
        }
        var asked = imports.find(id, reach).orElseThrow(() -> new NotFound("import", id));
        var rows = imports.rows(id);
        members.hold(planner.pokjaOf(asked, rows, reach), imports.peopleOf(id));
        var news = news(id);
        var plan = planner.plan(asked, rows, reach, news);
        if (!digest(plan).equals(digest)) {
            put(id, plan, true);
            return;
        }
        int written = 0;
        for (var batch : Batches.of(plan.taken(), ROWS_AT_ONCE)) {
            members.take(batch);
            written += batch.size();
            news.accept(rows.size() + written);
        }
        imports.finish(
                id,
                plan.count(RowState.NEW),
                plan.count(RowState.CHANGED),
                plan.count(RowState.ERROR) + plan.count(RowState.LIKELY_DOUBLE),
                clock.instant());
    }

    private void put(UUID id, Plan plan, boolean outdated) {
        for (var batch : Batches.of(List.copyOf(plan.rows().entrySet()), ROWS_AT_ONCE)) {
            imports.putPlans(id, batch);
        }
        imports.ready(id, digest(plan), outdated, clock.instant());
    }

    /** Of all that the preview shows. */
    private String digest(Plan plan) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<Integer, RowPlan> row : plan.rows().entrySet()) {
                digest.update(
                        (row.getKey() + json.writeValueAsString(row.getValue())).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private IntConsumer news(UUID id) {
        return bench.news(done -> apart.executeWithoutResult(status -> imports.tell(id, done, clock.instant())));
    }

    @Scheduled(cron = "0 25 * * * *", zone = "Asia/Jakarta")
    void forgetOld() throws Exception {
        Access.asApplication(() -> transaction.execute(
                status -> imports.forgetBefore(clock.instant().minus(KEPT))));
    }

    @Override
    public void destroy() {
        bench.close();
    }
}
