package id.go.lubuklinggau.pokja.document;

import java.time.LocalDate;

/**
 * Who signs in a duty, and when.
 *
 * @param acting null for the holder of the position
 * @param superior in whose name it is signed (a.n., u.b.), at most 120 characters; otherwise null
 * @param middle who was asked and asks in turn (u.b.), at most 120 characters; otherwise null
 * @param position at most 120 characters
 * @param name with titles, as printed, at most 120 characters
 * @param rank Pangkat, at most 80 characters, or null
 * @param nip 18 digits, with or without blanks, or null
 * @param validTo the last day; null while open
 */
public record SignatoryProfile(
        Duty duty,
        Acting acting,
        String superior,
        String middle,
        String position,
        String name,
        String rank,
        String nip,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Of whoever signs in no name but the own. */
    public SignatoryProfile(
            Duty duty,
            Acting acting,
            String position,
            String name,
            String rank,
            String nip,
            LocalDate validFrom,
            LocalDate validTo) {
        this(duty, acting, null, null, position, name, rank, nip, validFrom, validTo);
    }
}
