package id.go.lubuklinggau.pokja.pokja;

import java.time.LocalDate;
import java.util.UUID;

/** @param version of the Pokja that was on screen */
public record ChangePokja(UUID id, Long version, String name, LocalDate launchedOn) {}
