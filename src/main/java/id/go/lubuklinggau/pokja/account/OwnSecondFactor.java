package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** One's own is changed at /akun, where the password is asked for. */
class OwnSecondFactor extends BrokenRule {

    OwnSecondFactor() {
        super(null);
    }
}
