package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** How long a class of data stays. There is one for each class, made by the migration. */
@Entity
class RetentionTime {

    @Id
    @Enumerated(EnumType.STRING)
    private DataClass dataClass;

    @Version
    private Long version;

    private Integer months;

    protected RetentionTime() {}

    void change(Long expectedVersion, Integer months) {
        if (!Objects.equals(version, expectedVersion)) {
            throw new StaleEdit(version);
        }
        if (months != null && months < dataClass.leastMonths()) {
            throw new RetentionTooShort(dataClass.leastMonths());
        }
        this.months = months;
    }
}
