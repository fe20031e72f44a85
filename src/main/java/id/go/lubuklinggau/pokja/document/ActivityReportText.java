package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;

/**
 * What staff writes of a laporan kegiatan; the rest is put together. What nobody has written is null. Texts have at most 5,000
 * characters.
 *
 * @param version that was seen; null while nothing is written
 * @param kind of activity, at most 160 characters, never null
 * @param materials what was taught, besides the topics of the speakers
 * @param followUp rencana tindak lanjut
 * @param efforts what was done about the problems
 * @param attachments a line each, at most 2,000 characters, never null
 * @param reportedOn when it is signed
 */
public record ActivityReportText(
        Long version,
        String kind,
        String materials,
        String followUp,
        String evaluation,
        String problems,
        String efforts,
        String recommendations,
        String attachments,
        LocalDate reportedOn) {}
