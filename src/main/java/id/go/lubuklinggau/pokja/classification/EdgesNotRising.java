package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Each band begins above the one before it, and where a value can be. */
public class EdgesNotRising extends BrokenRule {

    EdgesNotRising(int most) {
        super("firstEdge", most);
    }
}
