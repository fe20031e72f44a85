package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Kampung KB exist since 2016, and nothing is decided in the future. */
public class PilotDayOutside extends BrokenRule {

    PilotDayOutside(String field) {
        super(field);
    }
}
