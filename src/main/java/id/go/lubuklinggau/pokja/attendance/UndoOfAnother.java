package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** What somebody else has marked, only staff takes back, and says why. */
class UndoOfAnother extends BrokenRule {

    UndoOfAnother() {
        super(null);
    }
}
