package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

class MergedIntoItself extends BrokenRule {

    MergedIntoItself() {
        super(null);
    }
}
