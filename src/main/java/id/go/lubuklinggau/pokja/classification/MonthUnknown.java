package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** There are values of months since 2016 up to the current one. */
public class MonthUnknown extends BrokenRule {

    public MonthUnknown(String field) {
        super(field);
    }
}
