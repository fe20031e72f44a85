package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A threshold is something that can be reached and is not reached by all. */
public class ThresholdOutside extends BrokenRule {

    ThresholdOutside(int most) {
        super("threshold", most);
    }
}
