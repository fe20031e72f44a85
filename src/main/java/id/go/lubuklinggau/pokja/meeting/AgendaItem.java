package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;
import java.util.UUID;

/** A line of the running order of a session. */
@Entity
class AgendaItem extends BaseEntity {

    private UUID sessionId;
    private LocalTime startTime;
    private LocalTime endTime;
    private String title;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String inCharge;

    protected AgendaItem() {}

    AgendaItem(UUID id, UUID sessionId, AgendaPlan plan) {
        super(id);
        this.sessionId = sessionId;
        apply(plan);
    }

    void change(Long version, AgendaPlan plan) {
        expectVersion(version);
        apply(plan);
    }

    UUID sessionId() {
        return sessionId;
    }

    AgendaPlan plan() {
        return new AgendaPlan(startTime, endTime, title, kind, inCharge);
    }

    private void apply(AgendaPlan plan) {
        startTime = plan.startTime();
        endTime = plan.endTime();
        title = plan.title();
        kind = plan.kind();
        inCharge = plan.inCharge();
    }
}
