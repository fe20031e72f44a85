package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** Whoever works for Pokja says whose guest it is. */
public class GuestPokjaMissing extends BrokenRule {

    GuestPokjaMissing() {
        super("pokjaId");
    }
}
