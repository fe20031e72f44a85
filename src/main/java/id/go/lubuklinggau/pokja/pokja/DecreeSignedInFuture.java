package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nothing is signed on a day that has not come. */
class DecreeSignedInFuture extends BrokenRule {

    DecreeSignedInFuture() {
        super("issuedOn");
    }
}
