package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that somebody has to mend in the register of a Pokja.
 *
 * @param recordId of the decree or membership that it is about, or null
 * @param subject number of the decree, position of the seat, name of the member, or constant of the unsur; may be null
 * @param detail seksi of the seat or position of the member, or null
 * @param day on which it ended or ends, or since when a seat is empty; null if it never was otherwise
 */
public record Finding(
        Concern concern,
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        UUID recordId,
        String subject,
        String detail,
        LocalDate day) {}
