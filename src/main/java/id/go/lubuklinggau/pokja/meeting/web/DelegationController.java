package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom the Pokja send to a session, all at a glance. */
@Controller
@ForSignedIn
class DelegationController {

    private final SessionService sessions;
    private final DelegationService delegations;

    DelegationController(SessionService sessions, DelegationService delegations) {
        this.sessions = sessions;
        this.delegations = delegations;
    }

    /** Who reaches one Pokja only comes to its seats at once. */
    @GetMapping("/sesi/{id}/utusan")
    String index(
            @PathVariable UUID id,
            @RequestParam(name = "belum", defaultValue = "false") boolean onlyIncomplete,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        var all = delegations.delegations(id, user.reach());
        if (all.size() == 1 && !user.reach().isCity()) {
            return "redirect:/sesi/" + id + "/pokja/" + all.get(0).pokjaId() + "/utusan";
        }
        model.addAttribute("sessionDetails", session);
        model.addAttribute("all", all);
        model.addAttribute("named", all.stream().mapToInt(Delegation::named).sum());
        model.addAttribute("onlyIncomplete", onlyIncomplete);
        model.addAttribute(
                "delegations",
                all.stream()
                        .filter(delegation -> !onlyIncomplete || isIncomplete(delegation, session))
                        .toList());
        return "meeting/delegation/index";
    }

    private static boolean isIncomplete(Delegation delegation, SessionDetails session) {
        return delegation.named() < delegation.seats()
                || !delegation.missing(session.wishedElements()).isEmpty();
    }
}
