package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

class SubstituteUnnamed extends BrokenRule {

    SubstituteUnnamed() {
        super("substituteName");
    }
}
