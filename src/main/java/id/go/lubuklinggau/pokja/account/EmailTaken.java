package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

class EmailTaken extends BrokenRule {

    EmailTaken() {
        super("email");
    }
}
