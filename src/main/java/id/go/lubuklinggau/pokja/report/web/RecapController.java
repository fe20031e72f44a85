package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.report.RecapService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who came to a session: per kecamatan and Pokja, unsur, L/P. */
@Controller
@ForOfficeAndPokja
class RecapController {

    private final RecapService recaps;
    private final SessionService sessions;

    RecapController(RecapService recaps, SessionService sessions) {
        this.recaps = recaps;
        this.sessions = sessions;
    }

    @GetMapping("/sesi/{id}/rekap")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("recap", recaps.recap(id, user.reach()));
        return "report/recap";
    }
}
