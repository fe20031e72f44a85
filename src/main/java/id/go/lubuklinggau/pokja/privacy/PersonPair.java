package id.go.lubuklinggau.pokja.privacy;

import java.util.List;

/** Two records side by side, and what stands between them and becoming one. */
public record PersonPair(PersonSide one, PersonSide other) {

    public List<PersonSide> sides() {
        return List.of(one, other);
    }

    /** Memberships of the first that are recorded of the other, too: from the same day in the same Pokja. */
    public List<PersonMembership> twice() {
        return one.memberships().stream()
                .filter(term -> other.memberships().stream().anyMatch(term::isTwice))
                .toList();
    }

    /** Memberships of both in one Pokja at one time from another day: they have to be mended first, where they can be. */
    public List<PersonMembership> overlapping() {
        return one.memberships().stream()
                .filter(term -> !term.pokjaClosed())
                .flatMap(term -> other.memberships().stream()
                        .filter(term::overlaps)
                        .filter(found -> !isTwice(term) && !isTwice(found))
                        .flatMap(found -> List.of(term, found).stream()))
                .distinct()
                .toList();
    }

    /** Seats of both in one session that is not final: one of them has to be given up first. */
    public List<PersonDelegation> seatedTwice() {
        return shared(false);
    }

    /** The same in final sessions, whose paper stays as it is. */
    public List<PersonDelegation> printedTwice() {
        return shared(true);
    }

    /** Whether nothing has to be mended first. */
    public boolean isJoinable() {
        return isFree(one)
                && isFree(other)
                && overlapping().isEmpty()
                && seatedTwice().isEmpty();
    }

    private static boolean isFree(PersonSide side) {
        return !side.person().isErased() && !side.person().isRestricted();
    }

    private boolean isTwice(PersonMembership term) {
        return one.memberships().stream().anyMatch(term::isTwice)
                && other.memberships().stream().anyMatch(term::isTwice);
    }

    private List<PersonDelegation> shared(boolean isFinal) {
        return one.delegations().stream()
                .filter(seat -> seat.isFinal() == isFinal)
                .flatMap(seat -> other.delegations().stream()
                        .filter(found -> found.sessionId().equals(seat.sessionId()))
                        .flatMap(found -> List.of(seat, found).stream()))
                .toList();
    }
}
