package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.Instant;

/**
 * A record that was joined into that of a person, as it was typed.
 *
 * @param memberships that came from it, as words; null if there were none, as are {@code dropped}, which were recorded twice
 * @param meetings of the seats that came from it; null if there were none
 * @param seats how many seats as a delegate came from it
 * @param guests how many entries as a guest came from it
 * @param requests how many requests about data came from it
 */
public record PersonJoin(
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String kelurahanName,
        Instant joinedAt,
        String accountName,
        String memberships,
        String dropped,
        String meetings,
        int seats,
        int guests,
        int requests) {

    /** Whether nothing came from it. */
    public boolean isEmpty() {
        return memberships == null && dropped == null && seats == 0 && guests == 0 && requests == 0;
    }

    public String fullName() {
        return PersonName.full(titleBefore, name, titlesAfter);
    }
}
