package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** An agency in the list, with the number of its speakers. */
public record AgencyRow(UUID id, String name, String shortName, boolean active, int speakers) {}
