package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Fewer seats than a Pokja has named delegates. */
class SeatsInUse extends BrokenRule {

    SeatsInUse(int named) {
        super("seats", named);
    }
}
