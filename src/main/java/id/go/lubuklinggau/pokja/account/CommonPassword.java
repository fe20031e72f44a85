package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Among the first that somebody would try. */
class CommonPassword extends BrokenRule {

    CommonPassword() {
        super("changed");
    }
}
