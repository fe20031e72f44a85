package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerService;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.meeting.SpeakerService;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.List;
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

/** Who speaks in a session, with the form for the next one below. */
@Controller
@ForStaff
@RequestMapping("/pertemuan/{meetingId}/sesi/{number}/narasumber")
class SessionSpeakerController {

    private static final String INDEX = "redirect:/pertemuan/{meetingId}/sesi/{number}/narasumber";

    private final SessionService sessions;
    private final SessionSpeakerService sessionSpeakers;
    private final SpeakerService speakers;

    SessionSpeakerController(SessionService sessions, SessionSpeakerService sessionSpeakers, SpeakerService speakers) {
        this.sessions = sessions;
        this.sessionSpeakers = sessionSpeakers;
        this.speakers = speakers;
    }

    @GetMapping
    String index(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute(new SessionSpeakerForm());
        return page(sessions.find(meetingId, number, user.reach()), model);
    }

    @PostMapping
    String create(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @Valid SessionSpeakerForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(meetingId, number, user.reach());
        if (Submission.accepted(
                errors, () -> sessionSpeakers.assign(form.getId(), session.id(), form.toAssignment()))) {
            redirect.addFlashAttribute("notice", "sessionSpeaker.saved");
            return INDEX;
        }
        return page(session, model);
    }

    @GetMapping("/{rowId}/ubah")
    String edit(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID rowId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(meetingId, number, user.reach());
        var row = sessions.speaker(session.id(), rowId);
        model.addAttribute(SessionSpeakerForm.of(row));
        return form(session, row, model);
    }

    @PostMapping("/{rowId}")
    String update(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID rowId,
            @Valid SessionSpeakerForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(meetingId, number, user.reach());
        var row = sessions.speaker(session.id(), rowId);
        if (Submission.accepted(
                errors, () -> sessionSpeakers.change(rowId, session.id(), form.getVersion(), form.toAssignment()))) {
            redirect.addFlashAttribute("notice", "sessionSpeaker.saved");
            return INDEX;
        }
        return form(session, row, model);
    }

    @PostMapping("/{rowId}/penghapusan")
    String destroy(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID rowId,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        sessionSpeakers.remove(
                rowId, sessions.find(meetingId, number, user.reach()).id());
        redirect.addFlashAttribute("notice", "sessionSpeaker.removed");
        return INDEX;
    }

    private String page(SessionDetails session, Model model) {
        model.addAttribute("speakers", sessions.speakers(session.id()));
        model.addAttribute("choices", choices());
        addSession(session, model);
        return "meeting/session-speaker/index";
    }

    /** The speaker of the row stays a choice when the agency is no longer active. */
    private String form(SessionDetails session, SessionSpeakerRow row, Model model) {
        model.addAttribute("rowId", row.id());
        model.addAttribute("choices", Option.including(choices(), Option.of(row.speakerId(), row.label())));
        addSession(session, model);
        return "meeting/session-speaker/form";
    }

    private static void addSession(SessionDetails session, Model model) {
        model.addAttribute("sessionDetails", session);
        model.addAttribute("roles", SpeakerRole.values());
    }

    private List<Option> choices() {
        return speakers.choices().stream()
                .map(choice -> Option.of(choice.id(), choice.label()))
                .toList();
    }
}
