package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** No code of the authenticator app, or one of another minute. */
class WrongCode extends BrokenRule {

    WrongCode() {
        super("code");
    }
}
