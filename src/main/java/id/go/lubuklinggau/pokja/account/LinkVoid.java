package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Used, expired, replaced by a newer one, or never made. */
class LinkVoid extends BrokenRule {

    LinkVoid() {
        super(null);
    }
}
