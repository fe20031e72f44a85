package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.account.RequestRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was refused, and to whom. */
@Component
class RefusalTrail {

    private final TrailService trail;

    RefusalTrail(TrailService trail) {
        this.trail = trail;
    }

    @EventListener
    void refused(RequestRefused refusal) {
        if (refusal.accountId() == null) {
            trail.addRefusalOfStranger(refusal.path());
        } else {
            trail.addPath(TrailKind.REFUSED, refusal.accountId(), refusal.path());
        }
    }
}
