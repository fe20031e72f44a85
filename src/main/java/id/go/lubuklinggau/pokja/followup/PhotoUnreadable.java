package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It is no JPEG or PNG, or a broken one. */
class PhotoUnreadable extends BrokenRule {

    PhotoUnreadable() {
        super("file");
    }
}
