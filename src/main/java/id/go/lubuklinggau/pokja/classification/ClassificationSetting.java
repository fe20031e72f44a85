package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.StaleEdit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;

/** What the city decides; there is one, made by the migration. */
@Entity
class ClassificationSetting {

    static final int ONLY = 1;

    @Id
    private Integer id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    private Mechanism sessionMechanism;

    protected ClassificationSetting() {}

    void change(Long expectedVersion, Mechanism sessionMechanism) {
        if (!Objects.equals(version, expectedVersion)) {
            throw new StaleEdit(version);
        }
        this.sessionMechanism = sessionMechanism;
    }
}
