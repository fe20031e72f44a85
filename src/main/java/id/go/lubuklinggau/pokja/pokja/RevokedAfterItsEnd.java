package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** What has ended needs no revocation. */
class RevokedAfterItsEnd extends BrokenRule {

    RevokedAfterItsEnd() {
        super("revokedOn");
    }
}
