package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first step of a session; with the last one its attendance is closed, too. */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}")
class SessionStateController {

    private final SessionService sessions;

    SessionStateController(SessionService sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/pembukaan")
    String openForEntry(
            @PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        sessions.openForEntry(id);
        redirect.addFlashAttribute("notice", "session.opened");
        return page(sessions.find(id, user.reach()));
    }

    private static String page(SessionDetails session) {
        return "redirect:/pertemuan/" + session.meetingId() + "/sesi/" + session.number();
    }
}
