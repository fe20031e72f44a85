package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** A Pokja has ended on this day, the last of its work. */
public record PokjaClosed(UUID pokjaId, LocalDate lastDay) {}
