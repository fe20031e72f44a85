package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.MarkOutcome;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a phone is answered.
 *
 * @param at by the clock of the office
 * @param marks one for each that was sent, in their order
 * @param guests likewise
 */
record MarkBatchAnswer(Instant at, List<Item> marks, List<Guest> guests) {

    /**
     * @param known whether it had come in before
     * @param became the version of the mark that it became; null unless taken
     * @param version of the mark that stands now; null if there was never any
     * @param mine whether whoever sends has made it
     * @param status of the mark that stands now; null if there is none
     * @param receivedAt such as 10.42; null if refused
     * @param reason what to do about it; null unless refused
     */
    record Item(
            UUID id,
            MarkOutcome outcome,
            boolean known,
            Long became,
            Long version,
            boolean mine,
            AttendanceStatus status,
            String substituteName,
            String substitutePosition,
            String note,
            String receivedAt,
            String reason) {}

    /**
     * @param known whether the guest had come in before
     * @param receivedAt such as 10.42; null if refused
     * @param reason what to do about it; null unless refused
     */
    record Guest(UUID id, MarkOutcome outcome, boolean known, String receivedAt, String reason) {}
}
