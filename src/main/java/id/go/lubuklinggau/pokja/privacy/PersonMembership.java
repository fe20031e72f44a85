package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.pokja.Element;
import java.time.LocalDate;
import java.util.UUID;

/** A term of a person in a Pokja; {@code lastDay} is null while it lasts. */
public record PersonMembership(
        UUID pokjaId,
        String pokjaName,
        String position,
        String section,
        Element element,
        LocalDate firstDay,
        LocalDate lastDay,
        Integer trainedYear,
        String training,
        String decreeNumber) {}
