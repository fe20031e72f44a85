package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Staff says why it takes back another's mark, or an old one. */
class UndoReasonMissing extends BrokenRule {

    UndoReasonMissing() {
        super("reason");
    }
}
