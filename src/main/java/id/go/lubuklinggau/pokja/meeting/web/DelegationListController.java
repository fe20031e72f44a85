package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.DelegationState;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The board of delegations of a session as a file. */
@Controller
@ForOfficeAndPokja
class DelegationListController {

    private final SessionService sessions;
    private final DelegationService delegations;
    private final ListPress press;
    private final Dates dates;

    DelegationListController(SessionService sessions, DelegationService delegations, ListPress press, Dates dates) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.press = press;
        this.dates = dates;
    }

    @GetMapping({"/sesi/{id}/utusan.xlsx", "/sesi/{id}/utusan.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View board(@PathVariable UUID id, DelegationFilter filter, @AuthenticationPrincipal SignedInUser user) {
        var session = sessions.find(id, user.reach());
        var wished = session.wishedElements();
        var rows = filter.applyTo(delegations.delegations(id, user.reach()), wished);
        return press.file(new ListTable<>(rows::stream, "delegation.listOf", dates.longDay(session.day()))
                .filter("session.kecamatan", filter.place(rows))
                .filter("delegation.state", state(filter))
                .text("pokja.kecamatan", 24, Delegation::kecamatanName)
                .text("pokja.kelurahan", 22, Delegation::kelurahanName)
                .text("delegation.pokja", 34, Delegation::pokjaName)
                .number("delegation.seats", Delegation::seats)
                .number("delegation.title", Delegation::named)
                .text("delegation.state", 18, row -> row.state(wished))
                .text("delegation.missingElements", 40, row -> row.missing(wished))
                .moment("delegation.invitedAt", Delegation::invitedAt)
                .moment("delegation.namedAt", Delegation::namedAt));
    }

    private static Object state(DelegationFilter filter) {
        return switch (filter.getKeadaan()) {
            case "belum" -> new ListWord("delegation.incomplete");
            case "kosong" -> DelegationState.NONE;
            case "sebagian" -> DelegationState.PARTIAL;
            case "lengkap" -> DelegationState.COMPLETE;
            default -> null;
        };
    }
}
