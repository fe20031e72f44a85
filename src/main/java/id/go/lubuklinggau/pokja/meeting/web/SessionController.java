package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.InvitedPokja;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

@Controller
@ForOfficeAndPokja
@RequestMapping("/pertemuan/{meetingId}/sesi")
class SessionController {

    private final MeetingService meetings;
    private final SessionService sessions;
    private final DelegationService delegations;
    private final PokjaService pokja;

    SessionController(
            MeetingService meetings, SessionService sessions, DelegationService delegations, PokjaService pokja) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.delegations = delegations;
        this.pokja = pokja;
    }

    /** Proposes the first day of the meeting that has no session yet. */
    @GetMapping("/baru")
    @ForStaff
    String newOne(@PathVariable UUID meetingId, @AuthenticationPrincipal SignedInUser user, Model model) {
        var meeting = meetings.find(meetingId, user.reach());
        var taken = meetings.sessions(meetingId, user.reach()).stream()
                .map(session -> session.day())
                .collect(Collectors.toSet());
        var day = meeting.firstDay()
                .datesUntil(meeting.lastDay().plusDays(1))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElse(meeting.firstDay());
        model.addAttribute(SessionForm.on(day));
        return form(meetingId, pokja.activeOn(day), user, model);
    }

    @PostMapping
    @ForStaff
    String create(
            @PathVariable UUID meetingId,
            @Valid SessionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var choices = choices(meetingId, form.getDay(), user);
        if (Submission.accepted(errors, () -> sessions.plan(form.getId(), meetingId, form.toPlan(choices)))) {
            redirect.addFlashAttribute("notice", "session.created");
            return "redirect:/pertemuan/" + meetingId + "/sesi/"
                    + sessions.find(form.getId(), user.reach()).number();
        }
        return form(meetingId, choices, user, model);
    }

    @GetMapping("/{number}")
    String show(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(meetingId, number, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("delegations", delegations.delegations(session.id(), user.reach()));
        model.addAttribute("agenda", sessions.agenda(session.id()));
        model.addAttribute("speakers", sessions.speakers(session.id()));
        return "meeting/session/show";
    }

    @GetMapping("/{number}/ubah")
    @ForStaff
    String edit(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(meetingId, number, user.reach());
        var invited = sessions.invited(session.id(), user.reach()).stream()
                .map(InvitedPokja::id)
                .toList();
        model.addAttribute("sessionDetails", session);
        var choices = pokja.activeOn(session.day());
        model.addAttribute(SessionForm.of(session, invited, choices));
        return form(meetingId, choices, user, model);
    }

    @PostMapping("/{number}")
    @ForStaff
    String update(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @Valid SessionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = edited(meetingId, number, form, user);
        var choices = choices(meetingId, form.getDay(), user);
        if (Submission.accepted(errors, () -> sessions.change(session.id(), form.getVersion(), form.toPlan(choices)))) {
            redirect.addFlashAttribute("notice", "session.saved");
            return "redirect:/pertemuan/" + meetingId + "/sesi/"
                    + sessions.find(session.id(), user.reach()).number();
        }
        model.addAttribute("sessionDetails", session);
        return form(meetingId, choices, user, model);
    }

    /** By its id: when it is gone another session has its number, and a second submit would take that too. */
    @PostMapping("/{number}/penghapusan")
    @ForStaff
    String destroy(@PathVariable UUID meetingId, @RequestParam("id") UUID id, RedirectAttributes redirect) {
        sessions.remove(id);
        redirect.addFlashAttribute("notice", "session.removed");
        return "redirect:/pertemuan/{meetingId}";
    }

    /** The one that was on screen, which has another number once an earlier one was added. */
    private SessionDetails edited(UUID meetingId, int number, SessionForm form, SignedInUser user) {
        var numbered = sessions.find(meetingId, number, user.reach());
        return form.getId() == null || form.getId().equals(numbered.id())
                ? numbered
                : sessions.find(form.getId(), user.reach());
    }

    private List<PokjaChoice> choices(UUID meetingId, LocalDate day, SignedInUser user) {
        var meeting = meetings.find(meetingId, user.reach());
        boolean within = day != null && !day.isBefore(meeting.firstDay()) && !day.isAfter(meeting.lastDay());
        return pokja.activeOn(within ? day : meeting.firstDay());
    }

    private String form(UUID meetingId, List<PokjaChoice> choices, SignedInUser user, Model model) {
        model.addAttribute("meeting", meetings.find(meetingId, user.reach()));
        model.addAttribute("elements", Element.values());
        model.addAttribute(
                "kecamatan",
                choices.stream()
                        .collect(Collectors.groupingBy(
                                PokjaChoice::kecamatanCode, LinkedHashMap::new, Collectors.toList())));
        return "meeting/session/form";
    }
}
