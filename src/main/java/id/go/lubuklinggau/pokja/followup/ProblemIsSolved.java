package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** It is solved, so nothing of it changes any more. */
class ProblemIsSolved extends BrokenRule {

    ProblemIsSolved() {
        super(null);
    }
}
