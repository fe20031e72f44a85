package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody can look into a PDF that asks for a password, neither the office nor this application. */
class ScanLocked extends BrokenRule {

    ScanLocked() {
        super("file");
    }
}
