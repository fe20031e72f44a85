package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It was set up already, in another window. */
class SecondFactorOn extends BrokenRule {

    SecondFactorOn() {
        super(null);
    }
}
