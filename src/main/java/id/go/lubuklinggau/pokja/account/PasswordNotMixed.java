package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The office demands capitals, small letters, digits and signs. */
class PasswordNotMixed extends BrokenRule {

    PasswordNotMixed() {
        super("changed");
    }
}
