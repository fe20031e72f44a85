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

/** What was changed after a session was final, as it prints. */
@Controller
@ForOfficeAndPokja
class CorrectionController {

    private final CorrectionPaper corrections;
    private final Desk desk;

    CorrectionController(CorrectionPaper corrections, Desk desk) {
        this.corrections = corrections;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/lembar-koreksi")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.CORRECTIONS, asked, user);
        return desk.show(corrections.of(id, query.choice(), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/lembar-koreksi.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.CORRECTIONS, asked, user);
        return desk.pdf(corrections.of(id, query.choice(), user.reach()));
    }
}
