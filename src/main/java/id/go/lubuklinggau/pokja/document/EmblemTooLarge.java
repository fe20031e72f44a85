package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A picture for a letterhead needs no more than a megabyte. */
class EmblemTooLarge extends BrokenRule {

    EmblemTooLarge() {
        super("file");
    }
}
