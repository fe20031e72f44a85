package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It would unfold to too much. */
class PhotoTooManyPixels extends BrokenRule {

    PhotoTooManyPixels() {
        super("file");
    }
}
