package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A session ends after it begins. */
class EndedBeforeBegun extends BrokenRule {

    /** @param start as printed, such as 08.00 */
    EndedBeforeBegun(String start) {
        super("heldUntil", start);
    }
}
