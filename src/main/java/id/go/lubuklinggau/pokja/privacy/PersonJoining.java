package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.pokja.JoinPeople;
import id.go.lubuklinggau.pokja.pokja.PeopleJoining;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one record of two that are of one person (ADR 0020): all that referred to the one that vanishes refers to the one that
 * stays, and what went over is written down.
 */
@Service
@Transactional
public class PersonJoining {

    private final PeopleJoining people;
    private final DelegationService delegations;
    private final GuestService guests;
    private final PersonJoinQueries queries;
    private final Clock clock;

    PersonJoining(
            PeopleJoining people,
            DelegationService delegations,
            GuestService guests,
            PersonJoinQueries queries,
            Clock clock) {
        this.people = people;
        this.delegations = delegations;
        this.guests = guests;
        this.queries = queries;
        this.clock = clock;
    }

    /** Pokja, sessions and people are held in the order in which everybody else holds them. The rules are those of the parts. */
    public void join(JoinPeople command, SignedInUser by) {
        var joined = command.joinedId();
        people.holdPokja(command);
        delegations.holdOpenSessionsOf(List.of(command.id(), joined));
        var memberships = people.join(command);
        queries.write(new PersonJoinQueries.Entry(
                command,
                by.accountId(),
                by.getDisplayName(),
                clock.instant(),
                memberships,
                delegations.moveSeats(joined, command.id()),
                guests.move(joined, command.id()),
                queries.moveRequests(joined, command.id())));
    }
}
