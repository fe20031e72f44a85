package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Months that values can be of: since there are Kampung KB, up to the current one. Each stands for its first day. */
public final class Months {

    private static final YearMonth FIRST = YearMonth.of(2016, 1);

    private Months() {}

    /** @param text such as 2021-06 */
    public static Optional<LocalDate> read(String text, LocalDate today) {
        try {
            var month = YearMonth.parse(text == null ? "" : text);
            return month.isBefore(FIRST) || month.isAfter(YearMonth.from(today))
                    ? Optional.empty()
                    : Optional.of(month.atDay(1));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    /** @throws NotFound if it is none */
    public static LocalDate find(String text, LocalDate today) {
        return read(text, today).orElseThrow(() -> new NotFound("month", text));
    }

    public static LocalDate of(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    public static LocalDate lastDay(LocalDate month) {
        return month.plusMonths(1).minusDays(1);
    }
}
