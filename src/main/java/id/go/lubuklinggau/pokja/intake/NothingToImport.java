package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** All rows are recorded already, or have to be mended or decided first. */
class NothingToImport extends BrokenRule {

    NothingToImport() {
        super(null);
    }
}
