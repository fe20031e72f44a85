package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MembershipService {

    private final MembershipRepository memberships;
    private final PersonService register;
    private final PokjaRepository pokja;
    private final DecreeRepository decrees;
    private final PokjaQueries queries;
    private final DecreeQueries decreeQueries;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            PersonService register,
            PokjaRepository pokja,
            DecreeRepository decrees,
            PokjaQueries queries,
            DecreeQueries decreeQueries,
            Clock clock) {
        this.memberships = memberships;
        this.register = register;
        this.pokja = pokja;
        this.decrees = decrees;
        this.queries = queries;
        this.decreeQueries = decreeQueries;
        this.clock = clock;
    }

    /**
     * @throws TermsOverlap if the person is a member at that time already
     * @throws NotFound if the Pokja is out of reach, or the person is
     */
    public void appoint(AppointMember command, Reach reach) {
        active(command.pokjaId(), reach);
        if (memberships.existsById(command.id())) {
            return;
        }
        register.findForDuty(command.personId(), reach);
        requireOwnDecree(command.duty(), command.pokjaId());
        var membership = new Membership(
                command.id(), command.pokjaId(), command.personId(), command.duty(), command.firstDay(), thisYear());
        requireFree(membership, command.pokjaId());
        memberships.save(membership);
        register.changePhone(command.personId(), command.phone());
    }

    /** Records a person and appoints them, both or neither. */
    public void appointNew(AppointMember command, RegisterPerson person, Reach reach) {
        active(command.pokjaId(), reach);
        register.register(person);
        appoint(command, reach);
    }

    /** @throws TermsOverlap if the person is a member at that time already */
    public void correct(CorrectMember command, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        var membership = memberships
                .findForCorrection(command.id(), pokjaId)
                .orElseThrow(() -> new NotFound("membership", command.id()));
        requireOwnDecree(command.duty(), pokjaId);
        var term = new TermPeriod(command.firstDay(), command.lastDay());
        membership.correct(command.version(), command.duty(), term, thisYear());
        requireFree(membership, pokjaId);
        register.rename(membership.personId(), command);
    }

    /** @param lastDay the last day of the term; it still belongs to it */
    public void end(UUID id, Long version, LocalDate lastDay, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        memberships
                .findByIdAndPokjaId(id, pokjaId)
                .orElseThrow(() -> new NotFound("membership", id))
                .end(version, lastDay);
    }

    /**
     * Appoints a member again, in another position or in another Pokja; what was stays on record.
     *
     * @param pokjaId of the membership that is followed
     * @throws SuccessionTooEarly if no day of that one would be left
     * @throws TermsOverlap if the person is a member at that time already
     * @throws NotFound if one of the Pokja is out of reach
     */
    public void succeed(SucceedMember command, UUID pokjaId, Reach reach) {
        Stream.of(pokjaId, command.pokjaId()).distinct().sorted().forEach(id -> active(id, reach));
        if (memberships.existsById(command.id())) {
            return;
        }
        var former = memberships
                .findByIdAndPokjaId(command.formerId(), pokjaId)
                .orElseThrow(() -> new NotFound("membership", command.formerId()));
        register.findWithDuty(former.personId());
        requireOwnDecree(command.duty(), command.pokjaId());
        var membership = new Membership(
                command.id(), command.pokjaId(), former.personId(), command.duty(), command.firstDay(), thisYear());
        former.endBefore(command.version(), command.firstDay());
        requireFree(membership, command.pokjaId());
        memberships.save(membership);
    }

    /**
     * Lets a decree name the body anew: of those who were shown, who stays is appointed again from its first day, and the others
     * end on the day before. Sent twice, it is done once.
     *
     * @param shown memberships that whoever asks has seen
     * @param staying some of them
     * @throws DecreeIsDraft if nobody has signed it
     */
    public void renew(UUID decreeId, Set<UUID> shown, Set<UUID> staying, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        var decree = decrees.findByIdAndPokjaId(decreeId, pokjaId).orElseThrow(() -> new NotFound("decree", decreeId));
        decree.requireSigned();
        var all = memberships.findByPokjaId(pokjaId);
        var ending = all.stream()
                .filter(one -> shown.contains(one.id()) && one.lastsUntil(decree.validFrom()))
                .toList();
        var named = new HashSet<UUID>();
        all.stream()
                .filter(one -> !one.term().firstDay().isBefore(decree.validFrom()))
                .forEach(one -> named.add(one.personId()));
        for (var membership : ending) {
            membership.endBefore(decree.validFrom());
            if (staying.contains(membership.id()) && named.add(membership.personId())) {
                memberships.save(membership.renewed(UUID.randomUUID(), decreeId, decree.validFrom(), thisYear()));
            }
        }
    }

    /** Who would go on on the first day of a decree without having been named by it. */
    @Transactional(readOnly = true)
    public List<MemberRow> renewable(DecreeRow decree, UUID pokjaId) {
        return queries.body(pokjaId, decree.pattern(), decree.validFrom()).stream()
                .filter(member -> member.firstDay().isBefore(decree.validFrom())
                        && !decree.id().equals(member.decreeId()))
                .toList();
    }

    /** The body as it was, or will be, on that day. */
    @Transactional(readOnly = true)
    public PokjaBody body(UUID pokjaId, LocalDate day) {
        var decree = decreeQueries.inForceOn(pokjaId, day).orElse(null);
        return new PokjaBody(
                day,
                decree,
                queries.body(pokjaId, decree == null ? null : decree.pattern(), day),
                queries.hiddenOn(pokjaId, day));
    }

    /** Members of all times, those of today first; without those who are not shown ({@link #hidden}). */
    @Transactional(readOnly = true)
    public List<MemberRow> members(UUID pokjaId) {
        return queries.members(pokjaId, LocalDate.now(clock));
    }

    /** How many members are not shown, because their data is restricted or erased. */
    @Transactional(readOnly = true)
    public HiddenMembers hidden(UUID pokjaId) {
        return queries.hidden(pokjaId, LocalDate.now(clock));
    }

    /** A decree appoints many at once: the newest day recorded here is the likely first day of the next; else today. */
    @Transactional(readOnly = true)
    public LocalDate likelyFirstDay(UUID pokjaId) {
        return members(pokjaId).stream()
                .map(MemberRow::firstDay)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.now(clock));
    }

    /** @throws NotFound if the Pokja has no such membership */
    @Transactional(readOnly = true)
    public MemberRow find(UUID id, UUID pokjaId) {
        return members(pokjaId).stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("membership", id));
    }

    private void requireOwnDecree(MemberDuty duty, UUID pokjaId) {
        if (duty.decreeId() != null
                && decrees.findByIdAndPokjaId(duty.decreeId(), pokjaId).isEmpty()) {
            throw new DecreeUnknown();
        }
    }

    private void requireFree(Membership membership, UUID pokjaId) {
        boolean taken = memberships.findByPokjaIdAndPersonId(pokjaId, membership.personId()).stream()
                .anyMatch(other -> !other.equals(membership) && other.term().overlaps(membership.term()));
        if (taken) {
            throw new TermsOverlap();
        }
    }

    /** Locks the Pokja, so that of two who appoint the same person the second sees the first. */
    private void active(UUID pokjaId, Reach reach) {
        pokja.findAndLock(pokjaId)
                .filter(found -> reach.covers(found.kelurahanCode()))
                .orElseThrow(() -> new NotFound("pokja", pokjaId))
                .requireActive();
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
