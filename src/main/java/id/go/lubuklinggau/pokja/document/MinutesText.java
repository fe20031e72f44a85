package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Nip;
import java.time.LocalTime;

/**
 * The notula of a session, as written and as read. What nobody has written is null.
 *
 * @param version that was seen; null while nothing is written
 * @param proceedings at most 20,000 characters
 * @param suggestions at most 5,000 characters
 * @param decisions a line each, at most 5,000 characters
 * @param heldUntil when it really ended
 * @param noteTakerNip 18 digits, with or without blanks when written
 * @param chairRank Pangkat
 * @param chairNip as that of the note-taker
 */
public record MinutesText(
        Long version,
        String proceedings,
        String suggestions,
        String decisions,
        LocalTime heldUntil,
        String noteTakerName,
        String noteTakerPosition,
        String noteTakerNip,
        String chairName,
        String chairPosition,
        String chairRank,
        String chairNip) {

    /** In groups of 8, 6, 1 and 3; empty if not known. */
    public String groupedNoteTakerNip() {
        return Nip.grouped(noteTakerNip);
    }

    /** As that of the note-taker. */
    public String groupedChairNip() {
        return Nip.grouped(chairNip);
    }
}
