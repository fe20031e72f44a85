package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** A request came in between the day of the law and now. */
class ReceiptUnlikely extends BrokenRule {

    ReceiptUnlikely() {
        super("receivedOn");
    }
}
