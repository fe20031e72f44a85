package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/**
 * Changes an agency; what it holds is described at {@link RegisterAgency}.
 *
 * @param version the one that was edited
 * @param active whether it is still offered for new speakers
 */
public record ChangeAgency(UUID id, Long version, String name, String shortName, String aliases, boolean active) {}
