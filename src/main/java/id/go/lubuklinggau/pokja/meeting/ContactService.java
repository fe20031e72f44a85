package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Phone;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to ask about the delegates of the invited Pokja. */
@Service
@Transactional(readOnly = true)
public class ContactService {

    private final ContactQueries queries;
    private final Clock clock;

    ContactService(ContactQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Of all invited Pokja in reach, those of one together; whoever is asked before others comes first. */
    public List<Contact> contacts(UUID sessionId, Reach reach) {
        return queries.contacts(sessionId, null, reach, LocalDate.now(clock));
    }

    /** Of one Pokja. */
    public List<Contact> contacts(UUID sessionId, UUID pokjaId, Reach reach) {
        return queries.contacts(sessionId, pokjaId, reach, LocalDate.now(clock));
    }

    /**
     * For a page that puts it on the trail.
     *
     * @throws NotFound if this is nobody who is asked about the Pokja, or nobody with a phone, or out of reach
     */
    public Phone phone(UUID sessionId, UUID pokjaId, UUID personId, Reach reach) {
        return queries.phone(sessionId, pokjaId, personId, reach, LocalDate.now(clock))
                .map(Phone::new)
                .orElseThrow(() -> new NotFound("contact", personId));
    }
}
