package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one record with its memberships out of two that are of one person; what else refers to them is for the caller. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PeopleJoining {

    private final PersonRepository people;
    private final JoinQueries queries;

    PeopleJoining(PersonRepository people, JoinQueries queries) {
        this.people = people;
        this.queries = queries;
    }

    /** Comes before all else that waits for others, as it does for whoever appoints somebody. */
    public void holdPokja(JoinPeople command) {
        queries.holdPokjaOf(List.of(command.id(), command.joinedId()));
    }

    /**
     * A membership that both have from the same day is one; the others go over.
     *
     * @throws JoinedWithItself if it is one record
     * @throws AlreadyJoined if either vanished meanwhile
     * @throws StaleEdit if either has changed since it was looked at
     * @throws RestrictedNotJoined while the data of either may not be used
     * @throws PersonIsErased if nobody is left of either
     * @throws JoinedTermsOverlap if both are members of a Pokja at one time, from another day
     */
    public JoinedMemberships join(JoinPeople command) {
        var stays = command.id();
        var joined = command.joinedId();
        if (stays.equals(joined)) {
            throw new JoinedWithItself();
        }
        // in the order of the database, so that whoever joins them crosswise waits, and an import does, too
        var both = Stream.of(stays, joined)
                .sorted(Comparator.comparing(UUID::toString))
                .map(this::locked)
                .toList();
        if (both.stream().anyMatch(Person::isJoined)) {
            throw new AlreadyJoined();
        }
        one(both, stays).join(one(both, joined), command);
        people.flush();
        queries.completeTerms(stays, joined);
        var dropped = queries.dropTerms(stays, joined);
        queries.overlap(stays, joined).ifPresent(pokja -> {
            throw new JoinedTermsOverlap(pokja);
        });
        queries.followJoined(stays, joined);
        return new JoinedMemberships(queries.moveMemberships(stays, joined), dropped);
    }

    private Person locked(UUID id) {
        return people.findAndLock(id).orElseThrow(() -> new NotFound("person", id));
    }

    private static Person one(List<Person> both, UUID id) {
        return both.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
