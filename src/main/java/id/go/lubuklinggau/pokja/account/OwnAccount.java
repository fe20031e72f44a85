package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody closes the account in use, or takes its role away. */
class OwnAccount extends BrokenRule {

    OwnAccount() {
        super("role");
    }
}
