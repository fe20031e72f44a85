package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A request has come in by now, and within a year. */
class ReceiptUnlikely extends BrokenRule {

    ReceiptUnlikely() {
        super("receivedOn");
    }
}
