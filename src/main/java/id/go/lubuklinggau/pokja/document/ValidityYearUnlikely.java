package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Nobody signs for this office in such a year: 0202 or 20260 is a slip of the finger. */
class ValidityYearUnlikely extends BrokenRule {

    ValidityYearUnlikely(String field, int firstYear, int lastYear) {
        super(field, String.valueOf(firstYear), String.valueOf(lastYear)); // as text: 1945, not 1.945
    }
}
