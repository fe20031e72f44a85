package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Without this account nobody could open or mend one. */
class LastAdministrator extends BrokenRule {

    LastAdministrator() {
        super("role");
    }
}
