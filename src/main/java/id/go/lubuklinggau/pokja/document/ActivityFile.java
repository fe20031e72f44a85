package id.go.lubuklinggau.pokja.document;

import java.util.List;

/**
 * What staff has written of a meeting.
 *
 * @param report null while nobody has written it
 * @param days the sessions with what was written of them
 */
public record ActivityFile(ActivityReportText report, List<ActivityDay> days) {}
