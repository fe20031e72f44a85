package id.go.lubuklinggau.pokja.pokja;

import static java.util.stream.Collectors.toMap;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PersonService {

    private final PersonRepository people;
    private final PersonQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonService(PersonRepository people, PersonQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Records a person; one that already has this id is left as it is (a double submit). */
    public void register(RegisterPerson command) {
        if (!people.existsById(command.id())) {
            people.save(new Person(command));
        }
    }

    /**
     * Who can be given a duty, as a member or a delegate. Nobody restricts or erases them until the transaction ends.
     *
     * @throws NotFound if there is none, none in reach, or one whose data is erased
     * @throws PersonIsRestricted while the data may not be used
     */
    public PersonDetails findForDuty(UUID id, Reach reach) {
        return findForDuty(Set.of(id), reach).get(id);
    }

    /** As for one, of several at once; by their ids. */
    public Map<UUID, PersonDetails> findForDuty(Set<UUID> ids, Reach reach) {
        var found = people.findAndLockAll(ids).stream()
                .filter(person -> !person.isErased()
                        && !person.isJoined()
                        && reach.covers(person.details().kelurahanCode()))
                .toList();
        if (found.size() < ids.size()) {
            throw new NotFound("person", ids);
        }
        found.forEach(Person::requireUnrestricted);
        return found.stream().map(Person::details).collect(toMap(PersonDetails::id, Function.identity()));
    }

    /**
     * Who keeps a duty in a Pokja, wherever recorded. Nobody restricts or erases them until the transaction ends.
     *
     * @throws PersonIsRestricted while the data may not be used
     * @throws PersonIsErased if there is nobody left
     */
    void findWithDuty(UUID id) {
        var person = locked(id);
        person.requireUnrestricted();
        if (person.isErased()) {
            throw new PersonIsErased();
        }
    }

    /**
     * People of the kelurahan with the same or nearly the same name, the nearest first, five at most.
     *
     * @param except the one who is being recorded, and is stored already when a form is sent twice
     */
    @Transactional(readOnly = true)
    public List<PersonCandidate> similar(String name, String kelurahanCode, UUID except) {
        return candidates(queries.similar(name, kelurahanCode, except).stream()
                .map(PersonDetails::id)
                .toList());
    }

    /** People in reach with nearly this name, the nearest first, ten at most. */
    @Transactional(readOnly = true)
    public List<PersonChoice> named(String name, Reach reach) {
        return queries.named(name, reach);
    }

    /** People in reach who have this name or nearly so, the nearest first, ten at most, with what tells them apart. */
    @Transactional(readOnly = true)
    public List<PersonCandidate> candidates(String name, Reach reach) {
        return candidates(queries.likely(name, reach));
    }

    /**
     * Mends what is recorded; delegations of sessions that are not final follow.
     *
     * @throws PersonIsErased if there is nothing left to mend
     */
    public void correct(CorrectPerson command) {
        var person = locked(command.id());
        if (!queries.isKelurahan(command.kelurahanCode())) {
            throw new KelurahanUnknown();
        }
        person.correct(command, LocalDate.now(clock));
        tell(person);
    }

    /** Hides the person from lists, choices and searches until that is lifted; what was, stays (Pembatasan). */
    public void restrict(UUID id, Long version, String reason) {
        locked(id).restrict(version, reason, clock.instant());
    }

    public void liftRestriction(UUID id) {
        locked(id).liftRestriction();
    }

    /**
     * Whoever erases by hand types the name first. Somebody who is erased already needs no more of it.
     *
     * @throws NameUnconfirmed if another name was typed
     */
    public void confirmErasure(UUID id, Long version, String confirmation) {
        locked(id).confirmErasure(version, confirmation);
    }

    /**
     * Takes away who the person was, for good, in the records that were joined into theirs, too; the rows stay for the counts. What
     * else says the name is for the caller.
     */
    public void erase(UUID id) {
        var person = locked(id);
        person.erase(clock.instant());
        people.findByJoinedIntoId(id).forEach(joined -> joined.erase(clock.instant()));
        tell(person);
    }

    /**
     * Takes the phones of people whom nobody has to call any more.
     *
     * @return how many
     */
    public int dropPhones(Collection<UUID> ids) {
        return queries.dropPhones(ids);
    }

    /** As a member form does, which mends the name along with the duty. */
    void rename(UUID id, CorrectMember command) {
        var person = locked(id);
        person.requireUnrestricted();
        if (person.isErased()) {
            throw new PersonIsErased();
        }
        person.rename(command.titleBefore(), command.name(), command.titlesAfter(), command.sex());
        person.changePhone(command.phone(), LocalDate.now(clock));
        tell(person);
    }

    void changePhone(UUID id, PhoneChange change) {
        if (!change.equals(PhoneChange.NONE)) {
            locked(id).changePhone(change, LocalDate.now(clock));
        }
    }

    /** In the order of the ids. */
    private List<PersonCandidate> candidates(List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : queries.candidates(ids, LocalDate.now(clock)).stream()
                        .sorted(Comparator.comparing(person -> ids.indexOf(person.id())))
                        .toList();
    }

    /** Stored first: who hears of it reads it from the database. */
    private void tell(Person person) {
        people.flush();
        events.publishEvent(new PersonChanged(person.id()));
    }

    /** Whoever was joined into another is found there. */
    private Person locked(UUID id) {
        return people.findAndLock(id)
                .filter(person -> !person.isJoined())
                .orElseThrow(() -> new NotFound("person", id));
    }
}
