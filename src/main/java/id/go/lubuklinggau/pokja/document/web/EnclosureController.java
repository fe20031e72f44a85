package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
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

/** The list of delegates that goes with the invitation (lampiran), as it prints. Its letter is written elsewhere. */
@Controller
@ForPokjaWorkers
class EnclosureController {

    private final EnclosurePaper enclosures;
    private final Desk desk;

    EnclosureController(EnclosurePaper enclosures, Desk desk) {
        this.enclosures = enclosures;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/lampiran")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("papers", Paper.values());
        return desk.show(enclosures.of(id, RosterChoice.of(paper, null, part), user.reach()), model);
    }

    @GetMapping("/sesi/{id}/lampiran.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(enclosures.of(id, RosterChoice.of(paper, null, part), user.reach()), user);
    }
}
