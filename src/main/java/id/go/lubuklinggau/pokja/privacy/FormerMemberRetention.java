package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Who has long had nothing to do with any Pokja becomes nobody, as by an erasure that was asked for. */
@Component
class FormerMemberRetention implements RetentionRule {

    private static final Logger log = LoggerFactory.getLogger(FormerMemberRetention.class);

    /** Each of them takes some statements; the others follow in the next nights. */
    private static final int A_NIGHT = 500;

    private final Involvement involvement;
    private final PersonErasure erasure;

    FormerMemberRetention(Involvement involvement, PersonErasure erasure) {
        this.involvement = involvement;
        this.erasure = erasure;
    }

    @Override
    public DataClass dataClass() {
        return DataClass.FORMER_MEMBER;
    }

    @Override
    public long due(LocalDate before) {
        return involvement.countEndedBefore(before, false);
    }

    @Override
    public Integer mostInANight() {
        return A_NIGHT;
    }

    /** All of them: who cannot be erased would be found again. */
    @Override
    public int atOnce() {
        return A_NIGHT;
    }

    /** One who cannot be erased holds up nobody else; what is not about a person, such as a lost database, ends the work. */
    @Override
    public LongStream carryOut(LocalDate before, int atMost) {
        return involvement.endedBefore(before, false, atMost).stream()
                .mapToLong(person -> erase(person, before) ? 1 : 0);
    }

    private boolean erase(UUID person, LocalDate before) {
        try {
            return erasure.eraseIfStillEnded(person, before);
        } catch (BrokenRule | DataIntegrityViolationException failure) {
            log.error("Person {} is not erased: {}", person, failure.getClass().getName());
            return false;
        }
    }
}
