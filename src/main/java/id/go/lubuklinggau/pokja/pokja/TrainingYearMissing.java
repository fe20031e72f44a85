package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A training has a year. */
class TrainingYearMissing extends BrokenRule {

    TrainingYearMissing() {
        super("trainedYear");
    }
}
