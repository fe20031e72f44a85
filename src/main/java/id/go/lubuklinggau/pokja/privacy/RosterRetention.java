package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import java.util.stream.LongStream;
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

    /** For each of the people, the trail is gone through. */
    @Override
    public int atOnce() {
        return 100;
    }

    @Override
    public long due(LocalDate before) {
        return erasure.countFinalsBefore(before);
    }

    @Override
    public LongStream carryOut(LocalDate before, int atMost) {
        return LongStream.of(erasure.anonymiseFinalsBefore(before, atMost));
    }
}
