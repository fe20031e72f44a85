package id.go.lubuklinggau.pokja.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/** An id made by whoever makes the entity, and a version that notices a stale edit. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    private UUID id;

    @Version
    private Long version;

    protected BaseEntity() {}

    protected BaseEntity(UUID id) {
        this.id = Objects.requireNonNull(id);
    }

    public UUID id() {
        return id;
    }

    /** Null until the entity is stored. */
    public Long version() {
        return version;
    }

    /**
     * Refuses an edit made from an older state.
     *
     * @throws StaleEdit if the entity has changed since the form was opened
     */
    protected void expectVersion(Long expected) {
        if (!Objects.equals(version, expected)) {
            throw new StaleEdit(version);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other != null && getClass() == other.getClass() && id.equals(((BaseEntity) other).id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
