package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.audit.TrailRetention;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who changed, printed or saw what: for answering for it. */
@Component
class ChangeTrailRetention implements RetentionRule {

    private final TrailRetention trail;

    ChangeTrailRetention(TrailRetention trail) {
        this.trail = trail;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.CHANGE_TRAIL;
    }

    @Override
    public long due(LocalDate before) {
        return trail.count(TrailRetention.CHANGES, before);
    }

    @Override
    public long carryOut(LocalDate before) {
        return trail.forget(TrailRetention.CHANGES, before);
    }
}
