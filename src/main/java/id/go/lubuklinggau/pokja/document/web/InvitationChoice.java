package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.InvitedSeats;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;

/**
 * Which invitations of a meeting are printed, and on what. An unknown paper counts as not given: the address is typed and sent
 * around.
 *
 * @param paper null if not chosen
 * @param part the code of a kecamatan or the id of a Pokja; empty for all in reach
 * @param each whether each Pokja gets a letter of its own
 */
record InvitationChoice(Paper paper, String part, boolean each) {

    private static final String EACH = "semua-pokja";

    static InvitationChoice of(DocumentQuery query) {
        var sheet = query.choice();
        return new InvitationChoice(sheet.paper(), sheet.part(), EACH.equals(query.get("untuk")));
    }

    /** The same, on the usual paper if none was chosen. */
    InvitationChoice on(Paper usual) {
        return new InvitationChoice(paper == null ? usual : paper, part, each);
    }

    /** @throws NotFound if nobody in that part is invited */
    List<InvitedSeats> applyTo(List<InvitedSeats> invited) {
        if (part.isEmpty()) {
            return invited;
        }
        var chosen = invited.stream()
                .filter(seats -> part.equals(seats.kecamatanCode())
                        || part.equals(seats.pokjaId().toString()))
                .toList();
        if (chosen.isEmpty()) {
            throw new NotFound("part of the invitation", part);
        }
        return chosen;
    }
}
