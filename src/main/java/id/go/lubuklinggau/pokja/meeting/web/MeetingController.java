package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@ForOfficeAndPokja
@RequestMapping("/pertemuan")
class MeetingController {

    private final MeetingService meetings;

    MeetingController(MeetingService meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "tahap", required = false) MeetingState state,
            Pageable pageable,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("meetings", meetings.list(query, state, user.reach(), pageable));
        model.addAttribute("query", query);
        model.addAttribute("state", state);
        model.addAttribute("states", MeetingState.values());
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "meeting/index";
    }

    @GetMapping("/baru")
    @ForStaff
    String newOne(Model model) {
        model.addAttribute(new MeetingForm());
        return "meeting/form";
    }

    @PostMapping
    @ForStaff
    String create(@Valid MeetingForm form, Errors errors, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> meetings.schedule(form.getId(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "meeting.created");
            return "redirect:/pertemuan/" + form.getId();
        }
        return "meeting/form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("meeting", meetings.find(id, user.reach()));
        model.addAttribute("sessions", meetings.sessions(id, user.reach()));
        return "meeting/show";
    }

    @GetMapping("/{id}/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var meeting = meetings.find(id, user.reach());
        model.addAttribute(MeetingForm.of(meeting));
        model.addAttribute("meeting", meeting);
        return "meeting/form";
    }

    @PostMapping("/{id}")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid MeetingForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var meeting = meetings.find(id, user.reach());
        if (Submission.accepted(errors, () -> meetings.change(id, form.getVersion(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "meeting.saved");
            return "redirect:/pertemuan/" + id;
        }
        model.addAttribute("meeting", meeting);
        return "meeting/form";
    }
}
