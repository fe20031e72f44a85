package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
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

/** The body of a Pokja as it was on any day (susunan Pokja per tanggal), as it prints. */
@Controller
@ForOfficeAndPokja
class BodyController {

    private final BodyPaper bodies;
    private final Desk desk;

    BodyController(BodyPaper bodies, Desk desk) {
        this.bodies = bodies;
        this.desk = desk;
    }

    @GetMapping("/pokja/{id}/susunan")
    @Auditable("pokja")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = DocumentQuery.of(asked);
        return desk.show(bodies.of(id, query, user.reach()), query, model, "docx");
    }

    @GetMapping("/pokja/{id}/susunan.pdf")
    @Auditable("pokja")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(bodies.of(id, DocumentQuery.of(asked), user.reach()));
    }

    @GetMapping("/pokja/{id}/susunan.docx")
    @Auditable("pokja")
    View word(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.word(bodies.of(id, DocumentQuery.of(asked), user.reach()));
    }
}
