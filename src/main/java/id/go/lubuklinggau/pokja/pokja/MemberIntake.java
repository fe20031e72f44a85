package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.BrokenRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members by the thousand: compared and written in a few statements, by the rules that hold for each of them. */
@Service
@Transactional
public class MemberIntake {

    private final MemberIntakeQueries queries;
    private final PersonQueries people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberIntake(MemberIntakeQueries queries, PersonQueries people, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The Pokja in reach that are not closed. */
    @Transactional(readOnly = true)
    public List<PokjaChoice> open(Reach reach) {
        return queries.open(reach);
    }

    /** Makes others who change these Pokja, their memberships or their members wait until the transaction ends. */
    public void hold(Collection<UUID> pokjaIds, Collection<UUID> personIds) {
        queries.holdPokja(pokjaIds);
        queries.holdPeople(personIds);
    }

    /** Each name as searches compare it, in the same order. */
    @Transactional(readOnly = true)
    public List<String> searchKeys(List<String> names) {
        return names.isEmpty() ? List.of() : queries.searchKeys(names);
    }

    /** Everybody who ever was a member of these Pokja, the first membership of each before the next. */
    @Transactional(readOnly = true)
    public List<KnownMember> known(Collection<UUID> pokjaIds) {
        return pokjaIds.isEmpty() ? List.of() : queries.known(pokjaIds);
    }

    /** Those of them whose data may be used. */
    @Transactional(readOnly = true)
    public List<KnownPerson> people(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.people(ids);
    }

    /** People of the same kelurahan with nearly the same name, five at most for each, the nearest first. */
    @Transactional(readOnly = true)
    public Map<Integer, List<UUID>> similar(List<NameAsked> names) {
        return names.isEmpty() ? Map.of() : queries.similar(names);
    }

    @Transactional(readOnly = true)
    public Map<UUID, PersonCandidate> candidates(Collection<UUID> personIds) {
        return personIds.isEmpty()
                ? Map.of()
                : people.candidates(personIds, LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(PersonCandidate::id, person -> person));
    }

    /** The rule that somebody's membership would break as it is, if any. */
    public Optional<BrokenRule> broken(TakenMember taken) {
        try {
            check(taken);
            return Optional.empty();
        } catch (BrokenRule rule) {
            return Optional.of(rule);
        }
    }

    /**
     * Writes them all; delegations of sessions that are not final follow.
     *
     * @throws TermsOverlap if somebody would be a member of one Pokja twice at a time
     */
    public void take(List<TakenMember> taken) {
        taken.forEach(this::check);
        queries.insertPeople(taken);
        var changed = queries.updatePeople(taken);
        queries.endMemberships(taken);
        queries.insertMemberships(taken);
        queries.updateMemberships(taken);
        if (queries.anyOverlap(taken.stream().map(TakenMember::personId).toList())) {
            throw new TermsOverlap();
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new PeopleChanged(changed));
        }
    }

    /** As the entities do. */
    private void check(TakenMember taken) {
        var today = LocalDate.now(clock);
        new Membership(
                taken.membershipId(),
                taken.pokjaId(),
                taken.personId(),
                taken.duty(),
                taken.firstDay(),
                today.getYear());
        new TermPeriod(taken.firstDay(), taken.lastDay());
        new Person(new RegisterPerson(
                        taken.personId(),
                        taken.titleBefore(),
                        taken.name(),
                        taken.titlesAfter(),
                        taken.sex(),
                        taken.kelurahanCode()))
                .changePhone(taken.phone(), today);
    }
}
