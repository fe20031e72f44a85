package id.go.lubuklinggau.pokja.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it; the day always stands before the month. */
class DayText {

    /** The days from 2009 to 2064 as Excel counts them, for cells that lost their format. */
    private static final Pattern SERIAL = Pattern.compile("[4-5]\\d{4}|60000");

    private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}[:.]\\d{2}.*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})(?: \\d{1,2}[:.]\\d{2}.*)?");
    private static final Pattern WITH_NAME = Pattern.compile("(\\d{1,2})[-/. ]*([a-z]{3,9})[-/., ]*(\\d{4}|\\d{2})");
    private static final Pattern WEEKDAY = Pattern.compile("^(senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)[, ]+");
    private static final Pattern WORD_DAY = Pattern.compile("^(tanggal|tgl\\.?) +");

    /** In Indonesian and English, and how they are cut short. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january", "jan"),
            List.of("februari", "pebruari", "february", "feb", "peb"),
            List.of("maret", "march", "mar", "mrt"),
            List.of("april", "apr"),
            List.of("mei", "may"),
            List.of("juni", "june", "jun"),
            List.of("juli", "july", "jul"),
            List.of("agustus", "august", "agu", "agt", "ags", "aug"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "october", "okt", "oct"),
            List.of("november", "nopember", "nov", "nop"),
            List.of("desember", "december", "des", "dec"));

    private DayText() {}

    /** @return empty if it is no day, or could be two */
    static Optional<LocalDate> parse(String text) {
        var plain = text.toLowerCase(Locale.ROOT).strip();
        plain = WORD_DAY.matcher(WEEKDAY.matcher(plain).replaceFirst("")).replaceFirst("");
        if (SERIAL.matcher(plain).matches()) {
            return Optional.of(BEFORE_THE_FIRST.plusDays(Long.parseLong(plain)));
        }
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var withName = WITH_NAME.matcher(plain);
        return withName.matches() ? named(withName) : Optional.empty();
    }

    private static Optional<LocalDate> named(MatchResult found) {
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (MONTHS.get(month - 1).contains(found.group(2))) {
                return day(found.group(3), String.valueOf(month), found.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
            return Optional.of(LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
