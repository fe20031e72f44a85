package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
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

/** The signs with names that stand on the tables of a session (papan nama), as they print. */
@Controller
@ForPokjaWorkers
class TentController {

    private final TentPaper tents;
    private final Desk desk;

    TentController(TentPaper tents, Desk desk) {
        this.tents = tents;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/papan-nama")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.TENTS, asked, user);
        return desk.show(tents.of(id, query.choice(), RosterLayout.of(query), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/papan-nama.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.TENTS, asked, user);
        return desk.pdf(tents.of(id, query.choice(), RosterLayout.of(query), user.reach()), user);
    }
}
