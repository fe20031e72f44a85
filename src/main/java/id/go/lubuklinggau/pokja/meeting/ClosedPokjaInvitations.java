package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.PokjaClosed;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A Pokja that is closed is invited no longer: its invitations to sessions after its last day are taken back. */
@Service
@Transactional
public class ClosedPokjaInvitations {

    private final SessionQueries queries;
    private final Dates dates;

    ClosedPokjaInvitations(SessionQueries queries, Dates dates) {
        this.queries = queries;
        this.dates = dates;
    }

    /** Sessions after this day that have invited the Pokja, the first day first. */
    @Transactional(readOnly = true)
    public List<ComingInvitation> after(LocalDate day, UUID pokjaId) {
        return queries.invitationsAfter(day, pokjaId);
    }

    /** In the transaction that closes it, so that what stands in the way is told there, and nothing is closed. */
    @EventListener
    void withdraw(PokjaClosed closed) {
        var coming = queries.invitationsAfter(closed.lastDay(), closed.pokjaId());
        coming.stream().filter(ComingInvitation::isUsed).findFirst().ifPresent(one -> {
            throw new ClosedPokjaIsExpected(dates.full(one.day()), one.meetingTitle());
        });
        coming.stream().filter(one -> one.alone() && !one.isFinal()).findFirst().ifPresent(one -> {
            throw new ClosedPokjaIsAlone(dates.full(one.day()), one.meetingTitle());
        });
        queries.withdrawInvitationsAfter(closed.lastDay(), closed.pokjaId());
    }
}
