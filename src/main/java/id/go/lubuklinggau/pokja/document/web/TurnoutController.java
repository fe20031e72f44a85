package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who of the invited came to a session (rekapitulasi kehadiran), as it prints. */
@Controller
@ForSignedIn
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
            @RequestParam(name = "kertas", required = false) String paper,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("papers", Paper.values());
        return desk.show(turnouts.of(id, RosterChoice.of(paper, null, null), user.reach()), model, "xlsx");
    }

    @GetMapping("/sesi/{id}/rekapitulasi.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(turnouts.of(id, RosterChoice.of(paper, null, null), user.reach()));
    }

    @GetMapping("/sesi/{id}/rekapitulasi.xlsx")
    @Auditable("session")
    View excel(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @AuthenticationPrincipal SignedInUser user) {
        return turnouts.excel(id, RosterChoice.of(paper, null, null), user.reach());
    }
}
