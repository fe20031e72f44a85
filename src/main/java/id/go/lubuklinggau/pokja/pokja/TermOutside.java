package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Kampung KB exist since 2016, and no term is planned for the next century. */
class TermOutside extends BrokenRule {

    TermOutside(String field) {
        super(field);
    }
}
