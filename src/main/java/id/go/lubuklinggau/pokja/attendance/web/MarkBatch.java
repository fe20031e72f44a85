package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.ReceiveGuests;
import id.go.lubuklinggau.pokja.attendance.ReceiveMarks;
import id.go.lubuklinggau.pokja.attendance.SentMark;
import id.go.lubuklinggau.pokja.shared.CleanText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a phone sends.
 *
 * @param account whose marks these are, which need not be who is signed in by now
 * @param sentAt by the clock of the phone
 * @param marks in the order in which they were made
 * @param guests likewise; an older phone sends none
 */
record MarkBatch(
        @NotNull UUID account,
        @NotNull Instant sentAt,
        @NotNull @Size(max = 200) List<@NotNull @Valid Item> marks,
        @NotNull @Size(max = 200) List<@NotNull @Valid GuestItem> guests) {

    MarkBatch {
        guests = guests == null ? List.of() : guests;
    }

    @AssertTrue
    boolean isSomething() {
        return marks == null || !marks.isEmpty() || !guests.isEmpty();
    }

    /**
     * @param base the version of the mark that was on screen; null if there was none
     * @param status null takes the mark on screen back
     * @param rest whether it counts only if nobody has marked the delegate yet
     * @param at by the clock of the phone
     */
    record Item(
            @NotNull UUID id,
            @NotNull UUID delegate,
            Long base,
            AttendanceStatus status,
            @Size(max = 120) String substituteName,
            @Size(max = 80) String substitutePosition,
            @Size(max = 300) String note,
            Boolean rest,
            @NotNull Instant at) {

        Item {
            substituteName = CleanText.of(substituteName);
            substitutePosition = CleanText.of(substitutePosition);
            note = CleanText.of(note);
        }

        @AssertTrue
        boolean isSubstituteNamed() {
            return status != AttendanceStatus.REPRESENTED || substituteName != null;
        }

        SentMark toSentMark() {
            var mark = status == null ? Mark.NONE : new Mark(status, substituteName, substitutePosition, note);
            return new SentMark(id, delegate, base, mark, Boolean.TRUE.equals(rest), at);
        }
    }

    ReceiveMarks toCommand(UUID sessionId, String device) {
        return new ReceiveMarks(
                sessionId,
                account,
                sentAt,
                device,
                marks.stream().map(Item::toSentMark).toList());
    }

    ReceiveGuests toGuests(UUID sessionId, String device) {
        return new ReceiveGuests(
                sessionId,
                account,
                sentAt,
                device,
                guests.stream().map(GuestItem::toSentGuest).toList());
    }
}
