package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards that the delegates of a session show at the door, as they print. */
@Controller
@ForPokjaWorkers
class CardController {

    private final SessionService sessions;
    private final CodeService codes;
    private final LetterheadService letterheads;

    CardController(SessionService sessions, CodeService codes, LetterheadService letterheads) {
        this.sessions = sessions;
        this.codes = codes;
        this.letterheads = letterheads;
    }

    @GetMapping("/sesi/{id}/kartu")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var choice = RosterChoice.of(paper, null, part).on(letterheads.current().paper());
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("choice", choice);
        model.addAttribute("papers", Paper.values());
        model.addAttribute("cards", new CardsView(codes.cards(id, user.reach()), choice));
        return "document/cards";
    }
}
