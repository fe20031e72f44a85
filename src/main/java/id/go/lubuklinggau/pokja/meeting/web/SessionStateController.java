package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a session: each leads one way; the last one is asked twice. */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}")
class SessionStateController {

    private final SessionService sessions;
    private final DelegationService delegations;

    SessionStateController(SessionService sessions, DelegationService delegations) {
        this.sessions = sessions;
        this.delegations = delegations;
    }

    @PostMapping("/pembukaan")
    String openForEntry(
            @PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        sessions.openForEntry(id);
        redirect.addFlashAttribute("notice", "session.opened");
        return page(sessions.find(id, user.reach()));
    }

    @GetMapping("/finalisasi")
    String confirmFinal(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute(
                "named",
                delegations.delegations(id, user.reach()).stream()
                        .mapToInt(Delegation::named)
                        .sum());
        return "meeting/session/final";
    }

    @PostMapping("/finalisasi")
    String makeFinal(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        sessions.makeFinal(id);
        redirect.addFlashAttribute("notice", "session.madeFinal");
        return page(sessions.find(id, user.reach()));
    }

    private static String page(SessionDetails session) {
        return "redirect:/pertemuan/" + session.meetingId() + "/sesi/" + session.number();
    }
}
