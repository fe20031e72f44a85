package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Of two decrees that begin on one day, neither could end the other. */
class DecreeBeginsWithAnother extends BrokenRule {

    DecreeBeginsWithAnother(String number) {
        super("validFrom", number);
    }
}
