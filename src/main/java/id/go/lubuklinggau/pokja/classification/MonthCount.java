package id.go.lubuklinggau.pokja.classification;

import java.time.LocalDate;

/** Of how many Pokja something is known in a month. */
public record MonthCount(LocalDate month, int pokja) {}
