package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody has agreed on a day to come. */
class PhoneConsentInFuture extends BrokenRule {

    PhoneConsentInFuture() {
        super("phoneConsentOn");
    }
}
