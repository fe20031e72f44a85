package id.go.lubuklinggau.pokja.pokja;

/**
 * What a member does in the Pokja.
 *
 * @param position as the SK writes it, such as "Ketua"
 * @param section the seksi, or null
 * @param trainedYear year of training, 2016 or later, or null
 */
public record MemberDuty(String position, String section, Element element, Integer trainedYear) {}
