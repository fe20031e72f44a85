package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Only a draft is without the day on which it was signed. */
class DecreeDayMissing extends BrokenRule {

    DecreeDayMissing() {
        super("issuedOn");
    }
}
