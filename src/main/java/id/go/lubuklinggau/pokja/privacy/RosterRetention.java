package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The paper of a final session is evidence; when its time is over, whoever was erased goes from it, too. */
@Component
class RosterRetention implements RetentionRule {

    private final PersonErasure erasure;

    RosterRetention(PersonErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.ROSTER;
    }

    @Override
    public long due(LocalDate before) {
        return erasure.countFinalsBefore(before);
    }

    @Override
    public long carryOut(LocalDate before, int atMost) {
        return erasure.anonymiseFinalsBefore(before, atMost);
    }
}
