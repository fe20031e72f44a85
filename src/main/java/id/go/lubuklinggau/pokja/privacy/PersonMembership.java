package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A term of a person in a Pokja; {@code lastDay} is null while it lasts. */
public record PersonMembership(
        UUID id,
        UUID pokjaId,
        String pokjaName,
        boolean pokjaClosed,
        String position,
        String section,
        Element element,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer trainedYear,
        String training,
        String decreeNumber) {

    /** In the same Pokja from and until the same day. */
    boolean isTwice(PersonMembership other) {
        return pokjaId.equals(other.pokjaId)
                && firstDay.equals(other.firstDay)
                && Objects.equals(lastDay, other.lastDay);
    }

    /** In the same Pokja on any day. */
    boolean overlaps(PersonMembership other) {
        return pokjaId.equals(other.pokjaId)
                && (lastDay == null || !other.firstDay.isAfter(lastDay))
                && (other.lastDay == null || !firstDay.isAfter(other.lastDay));
    }
}
