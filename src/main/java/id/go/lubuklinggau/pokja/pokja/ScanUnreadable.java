package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whatever its name says, it cannot be read to its end as PDF, JPEG or PNG. */
class ScanUnreadable extends BrokenRule {

    ScanUnreadable() {
        super("file");
    }
}
