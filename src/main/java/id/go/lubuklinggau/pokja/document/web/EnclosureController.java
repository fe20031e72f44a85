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

/** The list of delegates that goes with the invitation (lampiran), as it prints. Its letter is written elsewhere. */
@Controller
@ForPokjaWorkers
class EnclosureController {

    private final SessionService sessions;
    private final CodeService codes;
    private final LetterheadService letterheads;

    EnclosureController(SessionService sessions, CodeService codes, LetterheadService letterheads) {
        this.sessions = sessions;
        this.codes = codes;
        this.letterheads = letterheads;
    }

    @GetMapping("/sesi/{id}/lampiran")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        var choice = RosterChoice.of(paper, null, part).on(letterheads.current().paper());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("choice", choice);
        model.addAttribute("papers", Paper.values());
        model.addAttribute(
                "enclosure", new EnclosureView(codes.seats(id, user.reach()), session.wishedElements(), choice));
        model.addAttribute("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        return "document/enclosure";
    }
}
