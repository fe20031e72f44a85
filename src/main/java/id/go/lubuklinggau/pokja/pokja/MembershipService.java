package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MembershipService {

    private final MembershipRepository memberships;
    private final PersonService register;
    private final PokjaRepository pokja;
    private final PokjaQueries queries;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            PersonService register,
            PokjaRepository pokja,
            PokjaQueries queries,
            Clock clock) {
        this.memberships = memberships;
        this.register = register;
        this.pokja = pokja;
        this.queries = queries;
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
