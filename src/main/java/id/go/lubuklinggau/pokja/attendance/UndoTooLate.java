package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** One's own mark is taken back for some minutes; later only staff does, and says why. */
class UndoTooLate extends BrokenRule {

    UndoTooLate() {
        super(null);
    }
}
