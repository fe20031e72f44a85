package id.go.lubuklinggau.pokja.document;

/**
 * Who signs.
 *
 * @param heading the position with its acting prefix, such as Plt. Kepala Dinas
 * @param name with titles
 * @param rank Pangkat, or null
 * @param nip in groups of 8, 6, 1 and 3, or null
 */
public record SignatoryDetails(Duty duty, String heading, String name, String rank, String nip) {}
