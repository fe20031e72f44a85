package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.PokjaClosed;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A Pokja that is closed is invited no longer: its invitations to the sessions to come are taken back. */
@Service
@Transactional
public class ClosedPokjaInvitations {

    private final SessionQueries queries;
    private final Dates dates;
    private final Clock clock;

    ClosedPokjaInvitations(SessionQueries queries, Dates dates, Clock clock) {
        this.queries = queries;
        this.dates = dates;
        this.clock = clock;
    }

    /** Sessions after this day that have invited the Pokja, the first day first. */
    @Transactional(readOnly = true)
    public List<ComingInvitation> after(LocalDate day, UUID pokjaId) {
        return queries.invitationsAfter(day, pokjaId);
    }

    /**
     * In the transaction that closes it, so that what stands in the way is told there, and nothing is closed. A session that is over
     * keeps whom it had invited, even if the last day was before it.
     */
    @EventListener
    void withdraw(PokjaClosed closed) {
        var later = queries.invitationsAfter(closed.lastDay(), closed.pokjaId());
        later.stream().filter(ComingInvitation::isUsed).findFirst().ifPresent(one -> {
            throw new ClosedPokjaIsExpected(dates.full(one.day()), one.meetingTitle());
        });
        var today = LocalDate.now(clock);
        later.stream()
                .filter(one -> one.day().isAfter(today) && one.alone() && !one.isFinal())
                .findFirst()
                .ifPresent(one -> {
                    throw new ClosedPokjaIsAlone(dates.full(one.day()), one.meetingTitle());
                });
        queries.withdrawInvitationsAfter(today, closed.pokjaId());
    }
}
