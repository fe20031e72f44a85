package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A pertemuan of one or several days; its sessions hold it by id. */
@Entity
class Meeting extends BaseEntity {

    private String title;
    private String purpose;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String venue;
    private String host;
    private String openedBy;
    private String programme;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    private Instant announcedAt;

    protected Meeting() {}

    Meeting(UUID id, MeetingPlan plan) {
        super(id);
        apply(plan);
    }

    void change(Long version, MeetingPlan plan) {
        expectVersion(version);
        requireNotClosed();
        apply(plan);
    }

    /** @throws MeetingStateMismatch once it is closed */
    void requireNotClosed() {
        if (state == MeetingState.CLOSED) {
            throw new MeetingStateMismatch();
        }
    }

    void announce(Instant now) {
        move(MeetingState.DRAFT, MeetingState.ANNOUNCED);
        announcedAt = now;
    }

    void hold() {
        move(MeetingState.ANNOUNCED, MeetingState.HELD);
    }

    void close() {
        move(MeetingState.HELD, MeetingState.CLOSED);
    }

    MeetingPlan plan() {
        return new MeetingPlan(title, purpose, firstDay, lastDay, venue, host, openedBy, programme);
    }

    /** Whether attendance of its sessions may be entered. */
    boolean admitsEntry() {
        return state == MeetingState.ANNOUNCED || state == MeetingState.HELD;
    }

    MeetingState state() {
        return state;
    }

    private void apply(MeetingPlan plan) {
        title = plan.title();
        purpose = plan.purpose();
        firstDay = plan.firstDay();
        lastDay = plan.lastDay();
        venue = plan.venue();
        host = plan.host();
        openedBy = plan.openedBy();
        programme = plan.programme();
    }

    private void move(MeetingState from, MeetingState to) {
        if (state != from) {
            throw new MeetingStateMismatch();
        }
        state = to;
    }
}
