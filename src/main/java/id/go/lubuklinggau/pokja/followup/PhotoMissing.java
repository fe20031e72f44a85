package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** No file was chosen. */
class PhotoMissing extends BrokenRule {

    PhotoMissing() {
        super("file");
    }
}
