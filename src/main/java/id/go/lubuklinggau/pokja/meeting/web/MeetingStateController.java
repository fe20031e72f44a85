package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a meeting: each leads one way. */
@Controller
@ForStaff
@RequestMapping("/pertemuan/{id}")
class MeetingStateController {

    private final MeetingService meetings;

    MeetingStateController(MeetingService meetings) {
        this.meetings = meetings;
    }

    @PostMapping("/pengumuman")
    String announce(@PathVariable UUID id, RedirectAttributes redirect) {
        meetings.announce(id);
        redirect.addFlashAttribute("notice", "meeting.announced");
        return "redirect:/pertemuan/{id}";
    }

    @PostMapping("/pelaksanaan")
    String hold(@PathVariable UUID id, RedirectAttributes redirect) {
        meetings.hold(id);
        redirect.addFlashAttribute("notice", "meeting.held");
        return "redirect:/pertemuan/{id}";
    }

    @PostMapping("/penutupan")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        meetings.close(id);
        redirect.addFlashAttribute("notice", "meeting.closed");
        return "redirect:/pertemuan/{id}";
    }
}
