package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A delegate whose attendance was entered is part of the record and stays. */
class DelegateIsMarked extends BrokenRule {

    DelegateIsMarked() {
        super(null);
    }
}
