package id.go.lubuklinggau.pokja.privacy;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who has long had nothing to do with any Pokja becomes nobody, as by an erasure that was asked for. */
@Component
class FormerMemberRetention implements RetentionRule {

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
    public long carryOut(LocalDate before) {
        var past = involvement.endedBefore(before, false, A_NIGHT);
        past.forEach(person -> erasure.erase(person.id(), person.version(), person.name()));
        return past.size();
    }
}
