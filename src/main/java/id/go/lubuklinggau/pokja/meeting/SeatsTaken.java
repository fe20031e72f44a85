package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BrokenRule;

/** All seats of the Pokja are taken. */
class SeatsTaken extends BrokenRule {

    SeatsTaken(int seats) {
        super(null, seats);
    }
}
