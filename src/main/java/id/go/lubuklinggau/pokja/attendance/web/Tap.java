package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.Arrays;
import java.util.UUID;

/**
 * One tap on a row: the letter of a status, or U to take the mark back; the version of the mark that was on screen, or
 * nothing; the delegate. Short, because a sheet carries several hundred: {@code H.3.0b0f…}.
 *
 * @param status null to take the mark back
 * @param version null if there was none
 */
record Tap(AttendanceStatus status, Long version, UUID delegateId) {

    private static final String UNDO = "U";

    /** @throws NotFound if the text is no tap */
    static Tap parse(String text) {
        var parts = text.split("\\.", -1);
        try {
            return new Tap(
                    status(parts[0]), parts[1].isEmpty() ? null : Long.valueOf(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotFound("tap", text);
        }
    }

    boolean isUndo() {
        return status == null;
    }

    RecordMark toCommand() {
        return new RecordMark(delegateId, version, new Mark(status, null, null, null), null);
    }

    Tap onTopOf(Long standing) {
        return new Tap(status, standing, delegateId);
    }

    @Override
    public String toString() {
        return (status == null ? UNDO : status.letter()) + "." + (version == null ? "" : version) + "." + delegateId;
    }

    private static AttendanceStatus status(String letter) {
        if (letter.equals(UNDO)) {
            return null;
        }
        return Arrays.stream(AttendanceStatus.values())
                .filter(status -> status != AttendanceStatus.REPRESENTED)
                .filter(status -> status.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(letter));
    }
}
