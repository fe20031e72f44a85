package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A scan for the record needs no more than 10 MB. */
class ScanTooLarge extends BrokenRule {

    ScanTooLarge() {
        super("file");
    }
}
