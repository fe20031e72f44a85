package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** One person at a time signs in a duty. */
class SignatoriesOverlap extends BrokenRule {

    /** @param otherTo empty while open */
    SignatoriesOverlap(String other, String otherFrom, String otherTo) {
        super("validFrom", other, otherFrom, otherTo.isEmpty() ? 0 : 1, otherTo);
    }
}
