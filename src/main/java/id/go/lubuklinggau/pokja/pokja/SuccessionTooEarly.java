package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.shared.BrokenRule;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;

/** What follows a membership begins after its first day, so that a day of it is left. */
class SuccessionTooEarly extends BrokenRule {

    SuccessionTooEarly(LocalDate firstDay) {
        super("firstDay", new Dates().longDay(firstDay));
    }
}
