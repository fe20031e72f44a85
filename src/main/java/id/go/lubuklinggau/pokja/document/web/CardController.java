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

/** The cards that the delegates of a session show at the door, as they print. */
@Controller
@ForPokjaWorkers
class CardController {

    private final CardPaper cards;
    private final Desk desk;

    CardController(CardPaper cards, Desk desk) {
        this.cards = cards;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/kartu")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.CARDS, asked, user);
        return desk.show(cards.of(id, query.choice(), RosterLayout.of(query), user.reach()), query, model);
    }

    @GetMapping("/sesi/{id}/kartu.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.CARDS, asked, user);
        return desk.pdf(cards.of(id, query.choice(), RosterLayout.of(query), user.reach()), user);
    }
}
