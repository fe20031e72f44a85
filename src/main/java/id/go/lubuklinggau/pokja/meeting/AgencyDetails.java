package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** An agency as its page shows it. */
public record AgencyDetails(UUID id, Long version, String name, String shortName, String aliases, boolean active) {}
