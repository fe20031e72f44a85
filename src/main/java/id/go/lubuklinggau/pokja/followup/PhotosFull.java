package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** There are as many photos as an action may have. */
class PhotosFull extends BrokenRule {

    PhotosFull() {
        super(null);
    }
}
