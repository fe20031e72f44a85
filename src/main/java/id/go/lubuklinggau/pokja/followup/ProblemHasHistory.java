package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A meeting has looked back on it, or an agency is at work: it is not taken away any more. */
class ProblemHasHistory extends BrokenRule {

    ProblemHasHistory() {
        super(null);
    }
}
