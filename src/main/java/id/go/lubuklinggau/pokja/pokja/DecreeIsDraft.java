package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** What nobody has signed names nobody and cannot be revoked. */
class DecreeIsDraft extends BrokenRule {

    DecreeIsDraft() {
        super(null);
    }
}
