package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.press.Paper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Of which day a body is printed, and on what. A day that is none counts as not given, as does an unknown paper: the address is
 * typed and sent around.
 *
 * @param day within the years in which there are Pokja
 */
record BodyChoice(LocalDate day, Paper paper) {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2100;

    /** @param today in place of a day that is not given */
    static BodyChoice of(DocumentQuery query, LocalDate today, Paper usual) {
        return new BodyChoice(
                day(query.get("tanggal"), today), query.choice().on(usual).paper());
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            var day = text == null ? today : LocalDate.parse(text.strip());
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? today : day;
        } catch (DateTimeParseException none) {
            return today;
        }
    }
}
