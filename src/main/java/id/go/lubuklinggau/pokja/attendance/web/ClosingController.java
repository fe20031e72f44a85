package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.ClosingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last step of a session is asked twice, and says what becomes of those who have no mark. */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}/finalisasi")
class ClosingController {

    private final ClosingService closing;
    private final SessionService sessions;
    private final MessageSource messages;
    private final Clock clock;

    ClosingController(ClosingService closing, SessionService sessions, MessageSource messages, Clock clock) {
        this.closing = closing;
        this.sessions = sessions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("now", clock.instant());
        model.addAttribute("outlook", closing.outlook(id, user.reach()));
        return "attendance/closing";
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect,
            Locale locale) {
        int unmarked = closing.close(id, messages.getMessage("attendance.noWord", null, locale), user);
        redirect.addFlashAttribute("markedAbsent", unmarked);
        var session = sessions.find(id, user.reach());
        return "redirect:/pertemuan/" + session.meetingId() + "/sesi/" + session.number();
    }
}
