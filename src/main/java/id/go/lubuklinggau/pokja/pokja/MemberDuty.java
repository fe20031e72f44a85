package id.go.lubuklinggau.pokja.pokja;

import java.util.UUID;

/**
 * What a member does in the Pokja.
 *
 * @param position as the SK writes it, such as "Ketua"
 * @param section the seksi, or null
 * @param trainedYear year of training, 2016 or later, or null
 * @param training what the training was about, at most 120 characters, or null; never without a year
 * @param decreeId of the decree that says so, of the same Pokja, or null
 */
public record MemberDuty(
        String position, String section, Element element, Integer trainedYear, String training, UUID decreeId) {

    /** By no decree that is recorded. */
    public MemberDuty(String position, String section, Element element, Integer trainedYear) {
        this(position, section, element, trainedYear, null, null);
    }
}
