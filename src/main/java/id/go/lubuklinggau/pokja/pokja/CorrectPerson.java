package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/** Mends what is recorded of a person. */
public record CorrectPerson(
        UUID id,
        Long version,
        String titleBefore,
        String name,
        String titlesAfter,
        Sex sex,
        String kelurahanCode,
        PhoneChange phone) {}
