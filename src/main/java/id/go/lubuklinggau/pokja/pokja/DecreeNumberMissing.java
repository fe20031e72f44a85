package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Only a draft is without a number. */
class DecreeNumberMissing extends BrokenRule {

    DecreeNumberMissing() {
        super("number");
    }
}
