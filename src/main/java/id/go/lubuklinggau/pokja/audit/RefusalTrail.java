package id.go.lubuklinggau.pokja.audit;

import id.go.lubuklinggau.pokja.account.RequestRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was refused, and to whom. */
@Component
class RefusalTrail {

    private static final int LONGEST_PATH = 200;

    private final TrailService trail;

    RefusalTrail(TrailService trail) {
        this.trail = trail;
    }

    @EventListener
    void refused(RequestRefused refusal) {
        var shown =
                refusal.path().replaceFirst("/kata-sandi/.*", "/kata-sandi/…"); // the rest is a key that still opens
        var path = shown.substring(0, Math.min(LONGEST_PATH, shown.length()));
        if (refusal.accountId() == null) {
            trail.addRefusalOfStranger(path);
        } else {
            trail.add(TrailKind.REFUSED, refusal.accountId(), "path", path);
        }
    }
}
