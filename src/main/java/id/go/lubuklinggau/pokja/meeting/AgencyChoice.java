package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/** An agency to choose for a speaker. */
public record AgencyChoice(UUID id, String name) {}
