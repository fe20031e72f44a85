package id.go.lubuklinggau.pokja.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Reads a file.
 *
 * @param id of the import; one that exists already is left as it is (a double submit)
 * @param pokjaId of the one Pokja that it is for; null if the rows say which
 * @param fileName as it is called where it comes from
 * @param usualFirstDay of rows that say none; null if they all do
 */
public record BeginImport(UUID id, UUID pokjaId, String fileName, byte[] file, LocalDate usualFirstDay) {}
