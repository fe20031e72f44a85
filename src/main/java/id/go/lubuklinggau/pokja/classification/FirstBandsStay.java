package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The first bands of an indicator hold for all months before any others. */
public class FirstBandsStay extends BrokenRule {

    FirstBandsStay() {
        super(null);
    }
}
