package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.audit.TrailEntry;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office holds of a person, to look at and to hand over. */
@Service
@Transactional(readOnly = true)
public class PersonRecords {

    /** They tell of whoever came instead, and of whoever marked. */
    private static final Set<String> OF_OTHERS =
            Set.of("substitute_name", "substitute_position", "marked_by_name", "account_name");

    private final PersonRecordQueries queries;
    private final PersonJoinQueries joinQueries;
    private final TrailService trail;
    private final Clock clock;

    PersonRecords(PersonRecordQueries queries, PersonJoinQueries joinQueries, TrailService trail, Clock clock) {
        this.queries = queries;
        this.joinQueries = joinQueries;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param query name, kelurahan in any spelling, or Pokja; null for all */
    public Page<PersonRow> list(String query, Pageable pageable) {
        return queries.list(query, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    public Stream<PersonRow> all(String query) {
        return queries.all(query);
    }

    /** @throws PersonJoined if the record was joined into another */
    public PersonRecord find(UUID id) {
        return queries.find(id)
                .orElseThrow(() -> queries.joinedInto(id)
                        .<RuntimeException>map(PersonJoined::new)
                        .orElseGet(() -> new NotFound("person", id)));
    }

    /**
     * A Pokja that somebody has left is another Pokja.
     *
     * @throws NotFound if the person has no phone, or is not in reach, or is restricted and the reach is not the city
     */
    public PersonContact contact(UUID id, Reach reach) {
        return queries.contact(id, reach, LocalDate.now(clock)).orElseThrow(() -> new NotFound("person", id));
    }

    public List<PersonMembership> memberships(UUID id) {
        return queries.memberships(id);
    }

    public List<PersonDelegation> delegations(UUID id) {
        return queries.delegations(id);
    }

    public List<PersonMention> mentions(UUID id) {
        return queries.mentions(id);
    }

    /** The record that stands for this one: itself, unless it was joined into another. */
    public UUID standing(UUID id) {
        return queries.joinedInto(id).orElse(id);
    }

    /** The records that were joined into this one, the last first. */
    public List<PersonJoin> joins(UUID id) {
        return joinQueries.joins(id);
    }

    /**
     * Two records side by side.
     *
     * @throws PersonJoined if either was joined into another
     */
    public PersonPair pair(UUID id, UUID otherId) {
        var visits = joinQueries.visits(id, otherId);
        var requests = joinQueries.requests(id, otherId);
        return new PersonPair(side(id, visits, requests), side(otherId, visits, requests));
    }

    private PersonSide side(UUID id, List<PersonVisit> visits, Map<UUID, Integer> requests) {
        return new PersonSide(
                find(id),
                memberships(id),
                delegations(id),
                visits.stream().filter(visit -> visit.personId().equals(id)).toList(),
                requests.getOrDefault(id, 0));
    }

    /** Who opened the phone number, the last twenty times. */
    public List<PhoneSighting> sightings(UUID id) {
        return queries.sightings(id);
    }

    public Page<TrailEntry> trail(UUID id, Pageable pageable) {
        return trail.ofPerson(id, pageable);
    }

    /** All of it for the person alone: nobody else is named. */
    public PersonCopy copy(UUID id) {
        var steps = trail.ofPerson(id).stream()
                .map(entry -> new PersonCopy.Step(
                        entry.at(),
                        entry.role(),
                        entry.kind(),
                        entry.subject(),
                        entry.changes().stream()
                                .filter(change -> !OF_OTHERS.contains(change.field()))
                                .toList()))
                .toList();
        return new PersonCopy(
                clock.instant(),
                find(id),
                joins(id),
                memberships(id),
                delegations(id),
                mentions(id),
                queries.requests(id),
                steps);
    }
}
