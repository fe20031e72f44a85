package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.shared.PersonName;
import java.util.UUID;

/** A seat of a Pokja in a session; all but these is null while it has no name. */
public record SeatGlance(
        UUID sessionId,
        int number,
        String pokjaName,
        Element element,
        String titleBefore,
        String name,
        String titlesAfter,
        AttendanceStatus status) {

    public boolean isNamed() {
        return name != null;
    }

    public String fullName() {
        return isNamed() ? PersonName.full(titleBefore, name, titlesAfter) : "";
    }
}
