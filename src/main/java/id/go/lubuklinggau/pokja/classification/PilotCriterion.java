package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** One criterion, made by the migration. */
@Entity
class PilotCriterion {

    @Id
    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    @Version
    private Long version;

    private boolean active;
    private int threshold;

    protected PilotCriterion() {}

    void change(Long expectedVersion, boolean active, int threshold) {
        if (!Objects.equals(version, expectedVersion)) {
            throw new StaleEdit(version);
        }
        if (threshold < 1 || threshold > criterion.most()) {
            throw new ThresholdOutside(criterion.most());
        }
        this.active = active;
        this.threshold = threshold;
    }
}
