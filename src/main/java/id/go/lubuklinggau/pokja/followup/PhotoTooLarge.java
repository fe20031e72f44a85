package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** The file is larger than may be sent. */
class PhotoTooLarge extends BrokenRule {

    PhotoTooLarge() {
        super("file");
    }
}
