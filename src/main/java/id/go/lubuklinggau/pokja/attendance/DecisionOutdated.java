package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Another mark stands, or others wait, than were on screen. */
public class DecisionOutdated extends BrokenRule {

    DecisionOutdated() {
        super(null);
    }
}
