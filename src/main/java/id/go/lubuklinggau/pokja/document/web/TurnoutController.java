package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who of the invited came to a session (rekapitulasi kehadiran), as it prints. */
@Controller
@ForOfficeAndPokja
class TurnoutController {

    private final TurnoutPaper turnouts;
    private final Desk desk;

    TurnoutController(TurnoutPaper turnouts, Desk desk) {
        this.turnouts = turnouts;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/rekapitulasi")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.TURNOUT, asked, user);
        return desk.show(turnouts.of(id, query.choice(), RosterLayout.of(query), user.reach()), query, model, "xlsx");
    }

    @GetMapping("/sesi/{id}/rekapitulasi.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.TURNOUT, asked, user);
        return desk.pdf(turnouts.of(id, query.choice(), RosterLayout.of(query), user.reach()));
    }

    @GetMapping("/sesi/{id}/rekapitulasi.xlsx")
    @Auditable("session")
    View excel(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.TURNOUT, asked, user);
        return turnouts.excel(id, query.choice(), user.reach());
    }
}
