package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The decision that a kampung is a percontohan. It ends some day and is never deleted. */
@Entity
class Pilot extends BaseEntity {

    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private UUID pokjaId;

    @Enumerated(EnumType.STRING)
    private PilotKind kind;

    private String decreeNumber;
    private LocalDate decreeDay;
    private int year;
    private LocalDate since;
    private String reason;

    /** It still belongs to it. */
    private LocalDate lastDay;

    private String endReason;

    protected Pilot() {}

    Pilot(UUID id, PilotPlan plan, LocalDate today) {
        super(id);
        if (plan.kind() == PilotKind.CITY && plan.decreeNumber() == null) {
            throw new PilotDecreeMissing("decreeNumber");
        }
        if (plan.kind() == PilotKind.CITY && plan.decreeDay() == null) {
            throw new PilotDecreeMissing("decreeDay");
        }
        requireSensible(plan.decreeDay(), today, "decreeDay");
        requireSensible(plan.since(), today, "since");
        pokjaId = plan.pokjaId();
        kind = plan.kind();
        decreeNumber = plan.decreeNumber();
        decreeDay = plan.decreeDay();
        year = plan.year();
        since = plan.since();
        reason = plan.reason();
    }

    /** The same end twice is one. */
    void end(Long version, LocalDate lastDay, String reason, LocalDate today) {
        if (lastDay.equals(this.lastDay) && Objects.equals(reason, endReason)) {
            return;
        }
        expectVersion(version);
        if (this.lastDay != null) {
            throw new PilotHasEnded();
        }
        if (lastDay.isBefore(since)) {
            throw new PilotEndsBeforeItBegan();
        }
        requireSensible(lastDay, today, "lastDay");
        this.lastDay = lastDay;
        this.endReason = reason;
    }

    /** Whether it lasts beyond the day before that one. */
    boolean lastsOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    private static void requireSensible(LocalDate day, LocalDate today, String field) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(today))) {
            throw new PilotDayOutside(field);
        }
    }
}
