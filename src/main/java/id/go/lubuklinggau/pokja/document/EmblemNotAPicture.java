package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whatever its name says, it cannot be decoded as PNG, JPEG or SVG. */
class EmblemNotAPicture extends BrokenRule {

    EmblemNotAPicture() {
        super("file");
    }
}
