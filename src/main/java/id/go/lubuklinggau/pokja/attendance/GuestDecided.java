package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Somebody else has said already whether this one was a guest. */
public class GuestDecided extends BrokenRule {

    GuestDecided() {
        super(null);
    }
}
