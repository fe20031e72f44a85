package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.audit.TrailRetention;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who came in, and what was refused: for finding out about attacks. */
@Component
class SignInTrailRetention implements RetentionRule {

    private final TrailRetention trail;

    SignInTrailRetention(TrailRetention trail) {
        this.trail = trail;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.SIGN_IN_TRAIL;
    }

    @Override
    public long due(LocalDate before) {
        return trail.count(TrailRetention.SIGN_INS, before);
    }

    @Override
    public long carryOut(LocalDate before) {
        return trail.forget(TrailRetention.SIGN_INS, before);
    }
}
