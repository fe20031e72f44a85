package id.go.lubuklinggau.pokja.classification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Values of a month that arrived in a file.
 *
 * @param finishedAt when they were taken; null while they wait
 * @param taken of how many Pokja; null while they wait
 */
public record FigureImport(
        UUID id, LocalDate month, String fileName, Instant askedAt, Instant finishedAt, Integer taken) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
