package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A member is named by a decree of the own Pokja. */
class DecreeUnknown extends BrokenRule {

    DecreeUnknown() {
        super("decreeId");
    }
}
