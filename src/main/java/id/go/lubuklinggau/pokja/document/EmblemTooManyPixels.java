package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody prints that many; small files can unfold to more than fits into memory. */
class EmblemTooManyPixels extends BrokenRule {

    EmblemTooManyPixels() {
        super("file");
    }
}
