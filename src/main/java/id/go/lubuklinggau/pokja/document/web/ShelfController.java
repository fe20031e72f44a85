package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All documents of a session, or of a meeting, and where they are. */
@Controller
@ForOfficeAndPokja
class ShelfController {

    private final SessionService sessions;
    private final MeetingService meetings;

    ShelfController(SessionService sessions, MeetingService meetings) {
        this.sessions = sessions;
        this.meetings = meetings;
    }

    @GetMapping("/sesi/{id}/dokumen")
    String ofSession(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("shelf", Shelf.ofSession(user));
        return "document/shelf/session";
    }

    @GetMapping("/pertemuan/{id}/dokumen")
    String ofMeeting(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("meeting", meetings.find(id, user.reach()));
        model.addAttribute("sessions", meetings.sessions(id, user.reach()));
        model.addAttribute("shelf", Shelf.ofMeeting(user));
        return "document/shelf/meeting";
    }
}
