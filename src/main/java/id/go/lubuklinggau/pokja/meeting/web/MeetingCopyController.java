package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingCopy;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@ForStaff
@RequestMapping("/pertemuan/{id}/salinan")
class MeetingCopyController {

    private final MeetingService meetings;
    private final MeetingCopy copies;

    MeetingCopyController(MeetingService meetings, MeetingCopy copies) {
        this.meetings = meetings;
        this.copies = copies;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var meeting = meetings.find(id, user.reach());
        model.addAttribute("meeting", meeting);
        model.addAttribute(MeetingCopyForm.of(meeting));
        return "meeting/copy";
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid MeetingCopyForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("meeting", meetings.find(id, user.reach()));
        if (Submission.accepted(errors, () -> copies.copy(id, form.getId(), form.getTitle(), form.getFirstDay()))) {
            redirect.addFlashAttribute("notice", "meeting.copied");
            return "redirect:/pertemuan/" + form.getId();
        }
        return "meeting/copy";
    }
}
