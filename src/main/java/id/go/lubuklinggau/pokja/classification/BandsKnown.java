package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Others of the indicator begin in the same month. */
public class BandsKnown extends BrokenRule {

    BandsKnown() {
        super("validFrom");
    }
}
