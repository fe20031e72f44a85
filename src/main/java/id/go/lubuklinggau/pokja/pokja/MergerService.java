package id.go.lubuklinggau.pokja.pokja;

import static java.util.Comparator.comparing;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two Pokja become one. Both keep their history; the one that ends is closed and names the other. */
@Service
@Transactional
public class MergerService {

    /** In which everybody takes what they hold; Java compares the halves of a UUID by their sign. */
    private static final Comparator<UUID> AS_IN_DATABASE = comparing(UUID::toString);

    private final PokjaRepository pokja;
    private final MembershipRepository memberships;
    private final DecreeRepository decrees;
    private final PersonService register;
    private final PokjaQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergerService(
            PokjaRepository pokja,
            MembershipRepository memberships,
            DecreeRepository decrees,
            PersonService register,
            PokjaQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.decrees = decrees;
        this.register = register;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes the one and lets its members go on in the other, with the same duty. Who is a member of both goes on there as before.
     * Sent twice, it is done once.
     *
     * @throws MergedIntoItself if both are the same
     * @throws PokjaIsClosed if one of them is
     * @throws DecreeUnknown if the decree is not of the one that goes on
     * @throws ClosedInFuture if the day is after today
     */
    public void merge(MergePokja command) {
        if (command.id().equals(command.targetId())) {
            throw new MergedIntoItself();
        }
        Stream.of(command.id(), command.targetId()).sorted(AS_IN_DATABASE).forEach(this::locked);
        var ending = locked(command.id());
        if (ending.isMergedInto(command.targetId(), command.lastDay())) {
            return;
        }
        locked(command.targetId()).requireActive();
        if (command.decreeId() != null
                && decrees.findByIdAndPokjaId(command.decreeId(), command.targetId())
                        .isEmpty()) {
            throw new DecreeUnknown();
        }
        ending.mergeInto(command.targetId(), command.version(), command.lastDay(), LocalDate.now(clock));
        memberships.findByPokjaId(command.id()).stream()
                .sorted(comparing(Membership::personId, AS_IN_DATABASE))
                .forEach(membership -> follow(membership, command));
        events.publishEvent(new PokjaClosed(command.id(), command.lastDay()));
    }

    /** Those in reach that were closed in favour of this one, the last first. */
    @Transactional(readOnly = true)
    public List<MergedPokja> mergedInto(UUID pokjaId, Reach reach) {
        return queries.mergedInto(pokjaId, reach);
    }

    private void follow(Membership membership, MergePokja command) {
        boolean goes = command.goingOver().contains(membership.id())
                && membership.lastsUntil(command.lastDay().plusDays(1));
        if (goes) {
            register.findWithDuty(membership.personId());
            var next = membership.movedTo(
                    UUID.randomUUID(),
                    command.targetId(),
                    command.decreeId(),
                    command.lastDay().plusDays(1),
                    LocalDate.now(clock).getYear());
            if (memberships.findByPokjaIdAndPersonId(command.targetId(), membership.personId()).stream()
                    .noneMatch(there -> there.term().overlaps(next.term()))) {
                memberships.save(next);
            }
        }
        membership.endWithPokja(command.lastDay());
    }

    private Pokja locked(UUID id) {
        return pokja.findAndLock(id).orElseThrow(() -> new NotFound("pokja", id));
    }
}
