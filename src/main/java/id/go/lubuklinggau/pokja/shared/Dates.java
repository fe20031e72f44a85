package id.go.lubuklinggau.pokja.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Dates and times as Indonesian offices write them, in Western Indonesia Time; templates call it {@code @dates}. */
@Component("dates")
public class Dates {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", INDONESIAN);
    private static final DateTimeFormatter FOR_SPREADSHEETS =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", INDONESIAN);
    private static final DateTimeFormatter SHORTEST = DateTimeFormatter.ofPattern("dd/MM", INDONESIAN);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", INDONESIAN);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm.ss", INDONESIAN);
    private static final DateTimeFormatter DAY_OF_WEEK = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", INDONESIAN);
    private static final DateTimeFormatter MONTH_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MONTH_ADDRESS = DateTimeFormatter.ofPattern("yyyy-MM", INDONESIAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", INDONESIAN);

    /** When a day begins, as the database takes it. */
    public static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    /** Senin, 14 Juni 2021 */
    public String full(LocalDate day) {
        return day == null ? "" : FULL.format(day);
    }

    /** 14 Juni 2021 */
    public String longDay(LocalDate day) {
        return day == null ? "" : LONG.format(day);
    }

    /** Juni 2021, the month of the day */
    public String month(LocalDate day) {
        return day == null ? "" : MONTH_YEAR.format(day);
    }

    /** 2021-06, as addresses name the month of the day */
    public String monthAddress(LocalDate day) {
        return day == null ? "" : MONTH_ADDRESS.format(day);
    }

    /** Senin tanggal empat belas bulan Juni tahun dua ribu dua puluh satu */
    public String inWords(LocalDate day) {
        return "%s tanggal %s bulan %s tahun %s"
                .formatted(
                        DAY_OF_WEEK.format(day),
                        Terbilang.of(day.getDayOfMonth()),
                        MONTH.format(day),
                        Terbilang.of(day.getYear()));
    }

    /** 14/06/2021 */
    public String shortDay(LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** 14/06, where the year is said elsewhere */
    public String shortestDay(LocalDate day) {
        return day == null ? "" : SHORTEST.format(day);
    }

    /** 14 s.d. 15 Juni 2021; a single day stands alone. */
    public String range(LocalDate first, LocalDate last) {
        if (last == null || first.equals(last)) {
            return LONG.format(first);
        }
        if (first.getYear() != last.getYear()) {
            return LONG.format(first) + " s.d. " + LONG.format(last);
        }
        if (first.getMonth() != last.getMonth()) {
            return DAY_MONTH.format(first) + " s.d. " + LONG.format(last);
        }
        return first.getDayOfMonth() + " s.d. " + LONG.format(last);
    }

    /** 43 hari lagi, hari ini, 12 hari lalu, 3 bulan lalu, 2 tahun lalu */
    public String distance(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        long months = ChronoUnit.MONTHS.between(day, today);
        if (days == 0) {
            return "hari ini";
        }
        if (days > 0) {
            return days == 1 ? "besok" : days + " hari lagi";
        }
        if (months >= 24) {
            return months / 12 + " tahun lalu";
        }
        return months > 0 ? months + " bulan lalu" : days == -1 ? "kemarin" : -days + " hari lalu";
    }

    /** 08.00 */
    public String time(LocalTime time) {
        return time == null ? "" : TIME.format(time);
    }

    /** 08.00-12.00 WIB, or 08.30 s.d. selesai where no end is set */
    public String times(LocalTime start, LocalTime end) {
        return end == null
                ? TIME.format(start) + " s.d. selesai"
                : TIME.format(start) + "-" + TIME.format(end) + " WIB";
    }

    /** 14 Juni 2021, in WIB */
    public String longDayOf(Instant moment) {
        return moment == null ? "" : LONG.format(moment.atZone(ZONE));
    }

    /** 10.42, in WIB */
    public String timeOf(Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(ZONE));
    }

    /** 10.42.15, in WIB */
    public String clock(Instant moment) {
        return moment == null ? "" : CLOCK.format(moment.atZone(ZONE));
    }

    /** 10.42 on the day of the other moment, 14/06/2021 10.42 WIB on any other */
    public String timeOrStamp(Instant moment, Instant other) {
        boolean sameDay = moment != null && LocalDate.ofInstant(moment, ZONE).equals(LocalDate.ofInstant(other, ZONE));
        return sameDay ? timeOf(moment) : stamp(moment);
    }

    /** 14/06/2021 10.42.15 WIB, to tell what came first */
    public String exact(Instant moment) {
        return moment == null ? "" : SHORT.format(moment.atZone(ZONE)) + " " + clock(moment) + " WIB";
    }

    /** 14/06/2021 10:42, in WIB, as spreadsheets read it */
    public String shortStamp(Instant moment) {
        return FOR_SPREADSHEETS.format(moment.atZone(ZONE));
    }

    /** 14/06/2021 10.42 WIB */
    public String stamp(Instant moment) {
        return moment == null ? "" : SHORT.format(moment.atZone(ZONE)) + " " + timeOf(moment) + " WIB";
    }
}
