package id.go.lubuklinggau.pokja.meeting;

import static java.util.stream.Collectors.toSet;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.RegisterPerson;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom each Pokja sends to a session, until the session is final. */
@Service
@Transactional
public class DelegationService {

    private final MeetingSessionRepository sessions;
    private final SessionQueries sessionQueries;
    private final DelegateRepository delegates;
    private final DelegationQueries queries;
    private final PersonService people;

    DelegationService(
            MeetingSessionRepository sessions,
            SessionQueries sessionQueries,
            DelegateRepository delegates,
            DelegationQueries queries,
            PersonService people) {
        this.sessions = sessions;
        this.sessionQueries = sessionQueries;
        this.delegates = delegates;
        this.queries = queries;
        this.people = people;
    }

    /**
     * Gives a person the lowest free seat of the Pokja.
     *
     * @throws SeatsTaken if there is none
     * @throws PersonAlreadyDelegate if the person already has a seat in the session
     * @throws NotFound if the session does not invite the Pokja, or it or the person is out of reach
     */
    public void nominate(NominateDelegate command, Reach reach) {
        var session = changeable(command.sessionId(), command.pokjaId(), reach);
        if (!delegates.existsById(command.id())) {
            seat(session, List.of(command), reach);
        }
    }

    /** As for one, of several at once for one Pokja whose seats are locked; all or nobody. */
    void nominate(List<NominateDelegate> commands, Reach reach) {
        if (!commands.isEmpty()) {
            seat(sessions.lockById(commands.get(0).sessionId()).orElseThrow(), commands, reach);
        }
    }

    /**
     * How many seats of the Pokja are free; nobody else takes one until the transaction ends.
     *
     * @throws NotFound if the session does not invite the Pokja, or it is out of reach
     */
    int lockFreeSeats(UUID sessionId, UUID pokjaId, Reach reach) {
        return freeSeats(changeable(sessionId, pokjaId, reach), pokjaId).size();
    }

    /**
     * Records a person and gives them a seat, both or neither.
     *
     * @throws SeatsTaken if there is none
     */
    public void nominateNew(NominateDelegate command, RegisterPerson person, Reach reach) {
        changeable(command.sessionId(), command.pokjaId(), reach);
        people.register(person);
        nominate(command, reach);
    }

    public void change(UUID id, Long version, Element element, String position, Reach reach) {
        var delegate = delegate(id);
        changeable(delegate.sessionId(), delegate.pokjaId(), reach);
        delegate.change(version, element, position);
    }

    /**
     * Takes the name off its seat; one that is gone already stays gone (a double submit).
     *
     * @throws DelegateIsMarked if attendance was already entered
     */
    public void withdraw(UUID id, Reach reach) {
        delegates.findById(id).ifPresent(delegate -> {
            changeable(delegate.sessionId(), delegate.pokjaId(), reach);
            if (!delegates.existsById(id)) {
                return;
            }
            delegates.delete(delegate);
            try {
                delegates.flush();
            } catch (DataIntegrityViolationException marked) {
                throw new DelegateIsMarked();
            }
        });
    }

    /** The seats of a person in sessions that are not final, which stay as they are until the transaction ends. */
    public List<UUID> openSeatsOf(UUID personId) {
        queries.holdOpenSessionsOf(List.of(personId));
        return queries.openSeatsOf(personId);
    }

    /** Before the records of these people are held, as whoever gives them a seat does: none of the sessions becomes final meanwhile. */
    public void holdOpenSessionsOf(Collection<UUID> personIds) {
        queries.holdOpenSessionsOf(personIds);
    }

    /**
     * Two records of a person are one: the seats of one are the other's, with their marks, and those of sessions that are not
     * final say the name that stays. Where both had a seat in a final session, its paper stays as it is, and so does the second seat.
     *
     * @return those that went over
     * @throws TwoSeatsInOneSession if both have one in a session that is not final
     */
    public List<UUID> moveSeats(UUID from, UUID to) {
        queries.bothSeated(from, to).ifPresent(rule -> {
            throw rule;
        });
        var moved = queries.moveSeats(from, to);
        queries.renewNames(List.of(to));
        return moved;
    }

    /**
     * Takes the names of erased people off the final sessions before this day.
     *
     * @return the seats that it found anything in
     */
    public List<UUID> eraseNamesBefore(LocalDate day, int atMost) {
        return queries.eraseNamesBefore(day, atMost);
    }

    /** How many seats that would find. */
    @Transactional(readOnly = true)
    public int erasableBefore(LocalDate day) {
        return queries.erasableBefore(day);
    }

    /** The invited Pokja in reach with their seats, by kecamatan and kelurahan. */
    @Transactional(readOnly = true)
    public List<Delegation> delegations(UUID sessionId, Reach reach) {
        return queries.delegations(sessionId, reach);
    }

    /**
     * The seats of one Pokja.
     *
     * @throws NotFound if the session does not invite it, or either is out of reach
     */
    @Transactional(readOnly = true)
    public Delegation delegation(UUID sessionId, UUID pokjaId, Reach reach) {
        return queries.delegation(sessionId, pokjaId, reach)
                .orElseThrow(() -> new NotFound("delegation", sessionId + "/" + pokjaId));
    }

    @Transactional(readOnly = true)
    public List<DelegateRow> delegates(UUID sessionId, UUID pokjaId) {
        return queries.delegates(sessionId, pokjaId);
    }

    /** @throws NotFound if the Pokja has no such delegate in the session */
    @Transactional(readOnly = true)
    public DelegateRow delegate(UUID sessionId, UUID pokjaId, UUID id) {
        return queries.delegates(sessionId, pokjaId).stream()
                .filter(delegate -> delegate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("delegate", id));
    }

    /** Members on the day of the session who could still be named. */
    @Transactional(readOnly = true)
    public List<DelegateCandidate> candidates(UUID sessionId, UUID pokjaId) {
        return queries.candidates(sessionId, pokjaId);
    }

    /** What else these people sit in on the day of the session. */
    @Transactional(readOnly = true)
    public List<SameDaySeat> sameDaySeats(UUID sessionId, Collection<UUID> personIds, Reach reach) {
        return queries.sameDaySeats(sessionId, personIds, reach);
    }

    /** What else the delegates of the session that are in reach sit in on its day. */
    @Transactional(readOnly = true)
    public List<SameDaySeat> sameDaySeats(UUID sessionId, Reach reach) {
        return queries.sameDaySeats(sessionId, reach);
    }

    /** Locks the session, so that two people at once do not take one seat. */
    private Session changeable(UUID sessionId, UUID pokjaId, Reach reach) {
        sessionQueries
                .find(sessionId, reach)
                .filter(found -> sessionQueries.invited(sessionId, reach).stream()
                        .anyMatch(pokja -> pokja.id().equals(pokjaId)))
                .orElseThrow(() -> new NotFound("delegation", sessionId + "/" + pokjaId));
        var session = sessions.lockById(sessionId).orElseThrow();
        session.requireNotFinal();
        return session;
    }

    private void seat(Session session, List<NominateDelegate> commands, Reach reach) {
        var pokjaId = commands.get(0).pokjaId();
        var ids = commands.stream().map(NominateDelegate::personId).collect(toSet());
        if (delegates.existsBySessionIdAndPersonIdIn(session.id(), ids)) {
            throw new PersonAlreadyDelegate();
        }
        var named = people.findForDuty(ids, reach);
        var free = freeSeats(session, pokjaId);
        if (free.size() < commands.size()) {
            throw new SeatsTaken(session.seats());
        }
        for (int i = 0; i < commands.size(); i++) {
            var command = commands.get(i);
            delegates.save(new Delegate(
                    command.id(),
                    session.id(),
                    pokjaId,
                    free.get(i),
                    named.get(command.personId()),
                    command.element(),
                    command.position()));
        }
        refuseASecondSeat();
    }

    /** The other seat may be that of a Pokja out of reach, which the database alone sees. */
    private void refuseASecondSeat() {
        try {
            delegates.flush();
        } catch (DataIntegrityViolationException seated) {
            if (seated.getCause() instanceof ConstraintViolationException violation
                    && "delegate_person_once".equals(violation.getConstraintName())) {
                throw new PersonAlreadyDelegate();
            }
            throw seated;
        }
    }

    /** The lowest first. */
    private List<Integer> freeSeats(Session session, UUID pokjaId) {
        var taken = delegates.findBySessionIdAndPokjaIdOrderBySeat(session.id(), pokjaId).stream()
                .map(Delegate::seat)
                .toList();
        return IntStream.rangeClosed(1, session.seats())
                .boxed()
                .filter(seat -> !taken.contains(seat))
                .toList();
    }

    private Delegate delegate(UUID id) {
        return delegates.findById(id).orElseThrow(() -> new NotFound("delegate", id));
    }
}
