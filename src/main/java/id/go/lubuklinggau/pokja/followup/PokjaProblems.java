package id.go.lubuklinggau.pokja.followup;

import java.util.UUID;

/**
 * What becomes of the problems of a Pokja in a session.
 *
 * @param found in this session
 * @param returning open before it
 * @param reviewed of these, how many it has spoken of; and of these the solved ones
 */
public record PokjaProblems(
        UUID pokjaId,
        String pokjaName,
        String kelurahanCode,
        String kelurahanName,
        String kecamatanName,
        int found,
        int returning,
        int reviewed,
        int solved) {

    public int unreviewed() {
        return returning - reviewed;
    }
}
