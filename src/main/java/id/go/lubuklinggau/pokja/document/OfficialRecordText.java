package id.go.lubuklinggau.pokja.document;

/**
 * What staff writes of a berita acara; the rest follows from the session and its marks. What nobody has written is null.
 *
 * @param version that was seen; null while nothing is written
 * @param number of the paper, at most 80 characters
 * @param body at most 5,000 characters, never null
 * @param copies rangkap, 1 to 20
 */
public record OfficialRecordText(
        Long version,
        String number,
        String body,
        Integer copies,
        String firstWitnessName,
        String firstWitnessPosition,
        String secondWitnessName,
        String secondWitnessPosition) {}
