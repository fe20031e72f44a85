package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Small files can unfold to more than fits into memory. */
class ScanTooManyPixels extends BrokenRule {

    ScanTooManyPixels() {
        super("file");
    }
}
