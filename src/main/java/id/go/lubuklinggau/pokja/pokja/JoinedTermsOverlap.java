package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Which of two terms is right, only the decree can tell. */
class JoinedTermsOverlap extends BrokenRule {

    JoinedTermsOverlap(String pokjaName) {
        super(null, pokjaName);
    }
}
