package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.PeopleChanged;
import id.go.lubuklinggau.pokja.pokja.PersonChanged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a person is called now stands in the sessions that are not final; the paper of the others says what it said. */
@Component
class NameRenewal {

    private final DelegationQueries delegations;

    NameRenewal(DelegationQueries delegations) {
        this.delegations = delegations;
    }

    @EventListener
    void renew(PersonChanged event) {
        renew(List.of(event.personId()));
    }

    @EventListener
    void renew(PeopleChanged event) {
        renew(event.personIds());
    }

    private void renew(List<UUID> personIds) {
        delegations.holdOpenSessionsOf(personIds);
        delegations.renewNames(personIds);
    }
}
