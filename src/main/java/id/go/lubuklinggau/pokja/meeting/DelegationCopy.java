package id.go.lubuklinggau.pokja.meeting;

import static java.util.stream.Collectors.toSet;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.CopiedDelegates.LeftOut;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends again whom the Pokja sent the last time, as far as they are still members. */
@Service
@Transactional
public class DelegationCopy {

    private final DelegationService delegations;
    private final DelegationCopyQueries queries;

    DelegationCopy(DelegationService delegations, DelegationCopyQueries queries) {
        this.delegations = delegations;
        this.queries = queries;
    }

    /** Where a copy would come from; empty if the Pokja has had no delegates before. */
    @Transactional(readOnly = true)
    public Optional<LastDelegation> last(UUID sessionId, UUID pokjaId, Reach reach) {
        return queries.last(sessionId, pokjaId, reach);
    }

    /** Whom the Pokja sent the last time, in the order of their seats; empty if it has had no delegates before. */
    @Transactional(readOnly = true)
    public List<FormerDelegate> former(UUID sessionId, UUID pokjaId, Reach reach) {
        return queries.former(sessionId, pokjaId, reach);
    }

    /**
     * Gives free seats to those who are chosen. Whoever has a seat by now keeps it (a double submit).
     *
     * @throws NobodyChosen if nobody is
     * @throws TooManyChosen if there are not as many seats
     */
    public CopiedDelegates copy(CopyDelegates command, Reach reach) {
        if (command.personIds().isEmpty()) {
            throw new NobodyChosen();
        }
        int free = delegations.lockFreeSeats(command.sessionId(), command.pokjaId(), reach);
        var former = queries.former(command.sessionId(), command.pokjaId(), reach);
        var taken = former.stream()
                .filter(FormerDelegate::isFit)
                .filter(delegate -> command.personIds().contains(delegate.personId()))
                .toList();
        if (taken.size() > free) {
            throw new TooManyChosen(free);
        }
        delegations.nominate(
                taken.stream().map(delegate -> again(delegate, command)).toList(), reach);
        var takenIds = taken.stream().map(FormerDelegate::personId).collect(toSet());
        return new CopiedDelegates(
                taken.stream().map(FormerDelegate::fullName).toList(),
                former.stream()
                        .filter(delegate -> !takenIds.contains(delegate.personId()))
                        .map(DelegationCopy::leftOut)
                        .toList());
    }

    private static NominateDelegate again(FormerDelegate delegate, CopyDelegates command) {
        return new NominateDelegate(
                UUID.randomUUID(),
                command.sessionId(),
                command.pokjaId(),
                delegate.personId(),
                delegate.element(),
                delegate.position());
    }

    private static LeftOut leftOut(FormerDelegate delegate) {
        return delegate.isFit()
                ? new LeftOut(delegate.fullName(), CopyFitness.NOT_CHOSEN)
                : new LeftOut(delegate.name() == null ? null : delegate.fullName(), delegate.fitness());
    }
}
