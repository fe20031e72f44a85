package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A scanner puts neither scripts nor other files into a PDF (ADR 0018). */
class ScanNotPlain extends BrokenRule {

    /** @param what the first thing in it that is no picture or text */
    ScanNotPlain(String what) {
        super("file", what);
    }
}
