package id.go.lubuklinggau.pokja.audit;

import java.time.LocalDate;

/**
 * What to look for in the trail; null leaves a part open.
 *
 * @param text part of the name of a record, or of who did it
 * @param subject the kind of record, a table
 * @param subjectId one record of that kind
 * @param firstDay in Asia/Jakarta, as is {@code lastDay}, which still belongs to it
 */
public record TrailSearch(String text, String subject, String subjectId, LocalDate firstDay, LocalDate lastDay) {

    /** As it is typed: what is blank is nothing. */
    public static TrailSearch of(String text, String subject, String subjectId, LocalDate firstDay, LocalDate lastDay) {
        return new TrailSearch(text, blankToNull(subject), blankToNull(subjectId), firstDay, lastDay);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
