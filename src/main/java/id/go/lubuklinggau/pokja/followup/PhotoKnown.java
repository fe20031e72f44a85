package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** This photo is there already. */
class PhotoKnown extends BrokenRule {

    PhotoKnown() {
        super("file");
    }
}
