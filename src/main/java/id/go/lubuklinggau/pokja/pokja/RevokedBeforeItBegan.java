package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A decree is void from its own first day at the earliest. */
class RevokedBeforeItBegan extends BrokenRule {

    RevokedBeforeItBegan() {
        super("revokedOn");
    }
}
