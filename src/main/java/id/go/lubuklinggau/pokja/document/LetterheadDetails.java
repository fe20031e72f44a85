package id.go.lubuklinggau.pokja.document;

/**
 * The letterhead (kop) as it prints.
 *
 * @param address may be null
 * @param contact may be null
 * @param place where documents are signed
 */
public record LetterheadDetails(
        Long version, String government, String office, String address, String contact, String place, Paper paper) {}
