package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A session that people of a Pokja came to, as the portal asks for it (Intervensi): counts, never names.
 *
 * @param sessions of its meeting that the Pokja was invited to
 * @param agencyNames of the speakers; empty if there were none
 * @param guests of the Pokja who came without a seat
 * @param attendance of its delegates who came or were represented, by unsur
 */
public record PortalActivity(
        UUID sessionId,
        String title,
        int number,
        int sessions,
        LocalDate day,
        LocalTime startTime,
        LocalTime endTime,
        String venue,
        String room,
        String purpose,
        List<String> agencyNames,
        int guests,
        List<Attended> attendance) {

    public record Attended(Element element, int count) {}

    public int attended() {
        return attendance.stream().mapToInt(Attended::count).sum();
    }
}
