package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** A Pokja that was closed in favour of another. */
public record MergedPokja(UUID id, String name, LocalDate closedOn) {}
