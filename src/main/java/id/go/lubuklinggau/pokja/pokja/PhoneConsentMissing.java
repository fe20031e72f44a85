package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A phone is kept only for those who agreed, and since when is written down (UU 27/2022). */
class PhoneConsentMissing extends BrokenRule {

    PhoneConsentMissing() {
        super("phoneConsentOn");
    }
}
