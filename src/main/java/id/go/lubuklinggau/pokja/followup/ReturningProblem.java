package id.go.lubuklinggau.pokja.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A problem that was open before the meeting and comes back in it.
 *
 * @param verdict what the Pokja says in this meeting; null as long as it says nothing
 * @param before what it said last before; null if it is asked for the first time
 */
public record ReturningProblem(
        UUID id,
        UUID pokjaId,
        String pokjaName,
        String kelurahanName,
        String statement,
        String categoryName,
        LocalDate foundOn,
        int weight,
        Level level,
        Integer urgency,
        Integer seriousness,
        Integer growth,
        Verdict verdict,
        Verdict before) {

    /** As said, or as its marks give it. */
    public Level priority() {
        return level != null ? level : Level.of(weight);
    }
}
