package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** More were ticked to be copied than seats are free. */
class TooManyChosen extends BrokenRule {

    TooManyChosen(int free) {
        super(null, free);
    }
}
