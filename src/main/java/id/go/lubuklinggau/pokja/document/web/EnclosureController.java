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
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.ENCLOSURE, asked, user);
        return desk.show(enclosures.of(id, query.choice(), RosterLayout.of(query), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/lampiran.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.ENCLOSURE, asked, user);
        return desk.pdf(enclosures.of(id, query.choice(), RosterLayout.of(query), user.reach()), user);
    }
}
