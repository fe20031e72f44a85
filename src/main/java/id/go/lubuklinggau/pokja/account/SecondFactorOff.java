package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It was turned off in the meantime, in another window or by an administrator. */
class SecondFactorOff extends BrokenRule {

    SecondFactorOff() {
        super(null);
    }
}
