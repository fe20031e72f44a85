package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** There are two records to join. */
class JoinedWithItself extends BrokenRule {

    JoinedWithItself() {
        super(null);
    }
}
