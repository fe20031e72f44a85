package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.shared.CleanText;
import java.util.regex.Pattern;

/**
 * What is written on certificates, and whose. What the address gets wrong counts as not given.
 *
 * @param pattern of their numbers, where marks such as ### stand for the running number; null leaves a line to write on
 * @param hours jam pelajaran (JP), or null
 */
record CertificateChoice(RosterChoice sheet, String pattern, Integer hours) {

    static final int LONGEST_PATTERN = 80;

    private static final Pattern MARKS = Pattern.compile("#+");

    static CertificateChoice of(DocumentQuery query) {
        var cleaned = CleanText.of(query.get("nomor"));
        var hours = query.get("jp");
        return new CertificateChoice(
                query.choice(),
                cleaned == null || cleaned.length() > LONGEST_PATTERN ? null : cleaned,
                hours != null && hours.matches("[1-9]\\d{0,2}") ? Integer.valueOf(hours) : null);
    }

    /** The number of a certificate, with at least as many digits as there are marks; null without a pattern. */
    String number(int running) {
        return pattern == null
                ? null
                : MARKS.matcher(pattern)
                        .replaceFirst(marks -> ("%0" + marks.group().length() + "d").formatted(running));
    }
}
