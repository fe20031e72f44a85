package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The role may not do without. */
class SecondFactorDemanded extends BrokenRule {

    SecondFactorDemanded() {
        super(null);
    }
}
