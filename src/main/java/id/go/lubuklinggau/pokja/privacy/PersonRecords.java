package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.audit.TrailEntry;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.util.List;
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
    private static final Set<String> OF_OTHERS = Set.of("substitute_name", "substitute_position", "marked_by_name");

    private final PersonRecordQueries queries;
    private final TrailService trail;
    private final Clock clock;

    PersonRecords(PersonRecordQueries queries, TrailService trail, Clock clock) {
        this.queries = queries;
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

    public PersonRecord find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("person", id));
    }

    /** @throws NotFound if the person has no phone, or is not in reach, or is restricted and the reach is not the city */
    public PersonContact contact(UUID id, Reach reach) {
        return queries.contact(id, reach).orElseThrow(() -> new NotFound("person", id));
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
                clock.instant(), find(id), memberships(id), delegations(id), mentions(id), queries.requests(id), steps);
    }
}
