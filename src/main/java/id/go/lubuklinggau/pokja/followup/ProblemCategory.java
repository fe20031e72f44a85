package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A field that problems fall into; it belongs to one aim. */
@Entity
class ProblemCategory extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Aim aim;

    private String name;
    private String usual;
    private int place;
    private boolean active = true;

    protected ProblemCategory() {}

    ProblemCategory(UUID id, CategoryPlan plan) {
        super(id);
        apply(plan);
    }

    void change(Long version, CategoryPlan plan) {
        expectVersion(version);
        apply(plan);
    }

    private void apply(CategoryPlan plan) {
        aim = plan.aim();
        name = plan.name();
        usual = plan.usual();
        place = plan.place();
        active = plan.active();
    }
}
