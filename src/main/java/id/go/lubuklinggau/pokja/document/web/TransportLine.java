package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Participant;

/**
 * A line of the list for transport money: the heading of a kecamatan, or somebody who receives it.
 *
 * @param number of whoever receives, 0 for a heading
 * @param participant whoever receives, or the first below a heading
 * @param choice what is paid for a day
 */
record TransportLine(Kind kind, int number, Participant participant, TransportChoice choice) {

    enum Kind {
        KECAMATAN,
        PERSON
    }

    public boolean isHeading() {
        return kind != Kind.PERSON;
    }

    /** Whether the signature stands at the right of the zig-zag. */
    public boolean isRight() {
        return number % 2 == 0;
    }

    public int days() {
        return participant.days().size();
    }

    public String transport() {
        return Rupiah.of(due().transport());
    }

    public String allowance() {
        return Rupiah.of(due().allowance());
    }

    public String sum() {
        return Rupiah.of(due().sum());
    }

    /** What is paid for all their days. */
    TransportChoice due() {
        return choice.times(days());
    }
}
