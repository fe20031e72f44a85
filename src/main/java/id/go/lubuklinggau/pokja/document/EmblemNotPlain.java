package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A drawing is taken only if it is nothing but a drawing: no scripts, and nothing that is fetched from elsewhere. */
class EmblemNotPlain extends BrokenRule {

    /** @param what the first thing in it that is no drawing */
    EmblemNotPlain(String what) {
        super("file", what);
    }
}
