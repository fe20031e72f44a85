package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

class WrongPassword extends BrokenRule {

    WrongPassword() {
        super("current");
    }
}
