package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.pokja.PersonChanged;
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
        delegations.holdOpenSessionsOf(event.personId());
        delegations.renewNames(event.personId());
    }
}
