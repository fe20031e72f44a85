package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Somebody saved values of the same month while they were being taken from a file: nothing of the file was. */
public class FiguresOvertaken extends BrokenRule {

    FiguresOvertaken() {
        super(null);
    }
}
