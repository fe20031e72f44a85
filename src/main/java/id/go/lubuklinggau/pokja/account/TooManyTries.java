package id.go.lubuklinggau.pokja.account;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Not tried at all: the next try has to wait. */
class TooManyTries extends BrokenRule {

    /** @param time from when on a try is let through, as pages write it */
    TooManyTries(String field, String time) {
        super(field, time);
    }
}
