package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** An agreement to keep a phone, without one. */
class PhoneMissing extends BrokenRule {

    PhoneMissing() {
        super("phone");
    }
}
