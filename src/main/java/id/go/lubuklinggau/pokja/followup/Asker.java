package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.UUID;

/**
 * Who asks for actions: an area, or an agency, which has what it is asked over all areas and nothing else.
 *
 * @param agencyId null unless an agency asks
 */
record Asker(Reach reach, UUID agencyId) {

    static Asker of(SignedInUser user) {
        return new Asker(user.reach(), user.agencyId());
    }

    boolean has(String kelurahanCode, UUID ofAgency) {
        return reach.covers(kelurahanCode) || ofAgency.equals(agencyId);
    }
}
