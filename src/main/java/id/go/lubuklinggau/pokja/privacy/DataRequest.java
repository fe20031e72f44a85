package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What somebody asks about their own data. It is answered once, and changes no more then. */
@Entity
class DataRequest extends BaseEntity {

    /**
     * Access, correction and restriction are owed within 3 × 24 hours of the request (UU 27/2022), and so is the end of what
     * rested on a consent; the office gives itself no longer for erasure.
     */
    static final Duration TERM = Duration.ofHours(72);

    /** Whoever writes down what came in longer ago has mistyped the year. */
    private static final Duration OLDEST = Duration.ofDays(366);

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String requesterName;
    private String contact;
    private String identityChecked;
    private UUID personId;
    private String wish;
    private Instant receivedAt;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private RequestOutcome outcome;

    private String answer;
    private Instant closedAt;

    protected DataRequest() {}

    DataRequest(UUID id, DataRequestPlan plan, Instant now) {
        super(id);
        write(plan, now);
    }

    void change(Long version, DataRequestPlan plan, Instant now) {
        expectVersion(version);
        refuseIfClosed();
        write(plan, now);
    }

    void close(Long version, RequestOutcome outcome, String answer, Instant now) {
        expectVersion(version);
        refuseIfClosed();
        this.outcome = outcome;
        this.answer = answer;
        closedAt = now;
    }

    boolean isAbout(UUID otherPersonId) {
        return Objects.equals(personId, otherPersonId);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    private void write(DataRequestPlan plan, Instant now) {
        if (!plan.receivedAt().equals(receivedAt)
                && (plan.receivedAt().isAfter(now) || plan.receivedAt().isBefore(now.minus(OLDEST)))) {
            throw new ReceiptUnlikely();
        }
        kind = plan.kind();
        requesterName = plan.requesterName();
        contact = plan.contact();
        identityChecked = plan.identityChecked();
        personId = plan.personId();
        wish = plan.wish();
        receivedAt = plan.receivedAt();
        dueAt = receivedAt.plus(TERM);
    }

    private void refuseIfClosed() {
        if (isClosed()) {
            throw new RequestAlreadyAnswered();
        }
    }
}
