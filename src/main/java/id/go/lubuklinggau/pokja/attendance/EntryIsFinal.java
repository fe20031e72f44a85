package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** After the session is final only staff corrects, and says why. */
class EntryIsFinal extends BrokenRule {

    EntryIsFinal() {
        super(null);
    }
}
