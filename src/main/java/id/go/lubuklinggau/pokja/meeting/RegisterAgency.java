package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;

/**
 * Registers an agency.
 *
 * @param name in full, at most 120 characters, such as Dinas Pertanian
 * @param shortName at most 40 characters, or null
 * @param aliases other names it is searched by, at most 300 characters, or null
 */
public record RegisterAgency(UUID id, String name, String shortName, String aliases) {}
