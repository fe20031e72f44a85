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

/** The running order of a session (susunan acara), as it prints. */
@Controller
@ForOfficeAndPokja
class AgendaController {

    private final AgendaPaper agendas;
    private final Desk desk;

    AgendaController(AgendaPaper agendas, Desk desk) {
        this.agendas = agendas;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/susunan-acara")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.AGENDA, asked, user);
        return desk.show(agendas.of(id, query.choice(), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/susunan-acara.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.AGENDA, asked, user);
        return desk.pdf(agendas.of(id, query.choice(), user.reach()));
    }
}
