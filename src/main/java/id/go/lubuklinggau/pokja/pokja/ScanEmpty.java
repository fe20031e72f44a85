package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A file without content, or none at all. */
class ScanEmpty extends BrokenRule {

    ScanEmpty() {
        super("file");
    }
}
