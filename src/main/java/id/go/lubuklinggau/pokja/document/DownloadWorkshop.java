package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.shared.Workbench;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one download after the other, without a connection of the database but for the moments in which it says how far it is. */
@Component
class DownloadWorkshop implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DownloadWorkshop.class);

    private final DownloadQueries downloads;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Workbench bench;

    DownloadWorkshop(DownloadQueries downloads, TransactionTemplate transaction, Clock clock) {
        this.downloads = downloads;
        this.transaction = transaction;
        this.clock = clock;
        this.bench = new Workbench("downloads", clock);
    }

    /** If too many wait already, it has failed. */
    void take(UUID id, DownloadWork work) {
        if (!bench.take(() -> make(id, work))) {
            log.warn("Too many downloads wait: {} is not made", id);
            CompletableFuture.runAsync(() -> note(() -> downloads.fail(id))); // whoever asked is still signed in here
        }
    }

    private void make(UUID id, DownloadWork work) {
        try {
            var file = new ByteArrayOutputStream();
            work.write(file, bench.news(done -> note(() -> downloads.moveTo(id, done, clock.instant()))));
            note(() -> downloads.finish(id, file.toByteArray(), clock.instant()));
        } catch (Exception failure) {
            log.error("Download {} fails: {}", id, failure.getClass().getName());
            note(() -> downloads.fail(id));
        }
    }

    private void note(Runnable writing) {
        try {
            Access.asApplication(() -> {
                transaction.executeWithoutResult(status -> writing.run());
                return null;
            });
        } catch (Exception failure) {
            log.error(
                    "What became of a download is not noted: {}",
                    failure.getClass().getName());
        }
    }

    @Scheduled(cron = "0 15 * * * *", zone = "Asia/Jakarta")
    void forgetOld() {
        note(() -> downloads.forgetBefore(clock.instant().minus(DownloadService.KEPT)));
    }

    @Override
    public void destroy() {
        bench.close();
    }
}
