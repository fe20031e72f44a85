package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Files that take long to make. They are kept for a day. */
@Service
@Transactional
public class DownloadService {

    static final Duration KEPT = Duration.ofDays(1);

    private final DownloadQueries downloads;
    private final DownloadWorkshop workshop;
    private final Clock clock;

    DownloadService(DownloadQueries downloads, DownloadWorkshop workshop, Clock clock) {
        this.downloads = downloads;
        this.workshop = workshop;
        this.clock = clock;
    }

    /**
     * Begins when the transaction has ended.
     *
     * @param name with its ending
     * @param steps that the work will tell of
     */
    public UUID start(String name, String mediaType, int steps, SignedInUser by, DownloadWork work) {
        var id = UUID.randomUUID();
        downloads.add(id, by.accountId(), name, mediaType, steps, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                workshop.take(id, work);
            }
        });
        return id;
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    @Transactional(readOnly = true)
    public Download find(UUID id) {
        return downloads.find(id).orElseThrow(() -> new NotFound("download", id));
    }

    /** @throws NotFound if there is none, it is somebody else's, or not made yet */
    @Transactional(readOnly = true)
    public DownloadFile file(UUID id) {
        return downloads.file(id).orElseThrow(() -> new NotFound("file of download", id));
    }
}
