package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A revoked decree stays as it was. */
class DecreeIsRevoked extends BrokenRule {

    DecreeIsRevoked() {
        super(null);
    }
}
