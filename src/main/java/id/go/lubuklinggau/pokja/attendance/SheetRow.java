package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.time.Instant;
import java.util.UUID;

/**
 * A seat of the session, with the number it has on paper.
 *
 * @param delegateId null while the seat has no name; all that follows is null too then
 * @param markVersion null if nobody has marked yet
 * @param undecided whether a mark that collided waits for staff
 */
public record SheetRow(
        int number,
        String kecamatanCode,
        String kecamatanName,
        String kelurahanCode,
        String kelurahanName,
        UUID pokjaId,
        String pokjaName,
        int seat,
        UUID delegateId,
        Element element,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String position,
        Long markVersion,
        AttendanceStatus status,
        String substituteName,
        String substitutePosition,
        String note,
        Instant markedAt,
        UUID markedBy,
        String markedByName,
        boolean undecided) {

    public boolean isNamed() {
        return delegateId != null;
    }

    /** Whether whoever marked may still take it back without a reason. */
    public boolean isUndoableBy(UUID accountId, Instant now) {
        return status != null && CurrentMark.isUndoable(markedBy, markedAt, accountId, now);
    }

    public String fullName() {
        return isNamed() ? PersonName.full(titleBefore, name, titlesAfter) : "";
    }
}
