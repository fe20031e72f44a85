package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Training of Pokja began in 2016 and lies not in the future. */
class TrainedYearOutside extends BrokenRule {

    TrainedYearOutside(int thisYear) {
        super("trainedYear", String.valueOf(thisYear));
    }
}
