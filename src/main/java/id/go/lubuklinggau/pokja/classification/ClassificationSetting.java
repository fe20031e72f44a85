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

    private int pilotGoal;

    protected ClassificationSetting() {}

    void change(Long expectedVersion, Mechanism sessionMechanism) {
        expectVersion(expectedVersion);
        this.sessionMechanism = sessionMechanism;
    }

    void aimAt(Long expectedVersion, int pilotGoal) {
        expectVersion(expectedVersion);
        this.pilotGoal = pilotGoal;
    }

    private void expectVersion(Long expected) {
        if (!Objects.equals(version, expected)) {
            throw new StaleEdit(version);
        }
    }
}
