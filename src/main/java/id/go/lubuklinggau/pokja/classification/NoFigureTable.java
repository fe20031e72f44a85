package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** No row of the file names a place and an indicator. */
public class NoFigureTable extends BrokenRule {

    NoFigureTable() {
        super("file");
    }
}
