package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
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

/** What is kept of the speakers of a session (biodata narasumber), as it prints. */
@Controller
@ForStaff
class BiodataController {

    private final BiodataPaper biodata;
    private final Desk desk;

    BiodataController(BiodataPaper biodata, Desk desk) {
        this.biodata = biodata;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/biodata-narasumber")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.BIODATA, asked, user);
        return desk.show(biodata.of(id, query.choice(), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/biodata-narasumber.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.BIODATA, asked, user);
        return desk.pdf(biodata.of(id, query.choice(), user.reach()));
    }
}
