package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.AgendaKind;
import id.go.lubuklinggau.pokja.meeting.AgendaRow;
import id.go.lubuklinggau.pokja.meeting.AgendaService;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.LocalTime;
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

/** The running order of a session, with the form for its next item below. */
@Controller
@ForStaff
@RequestMapping("/pertemuan/{meetingId}/sesi/{number}/acara")
class AgendaItemController {

    private static final String INDEX = "redirect:/pertemuan/{meetingId}/sesi/{number}/acara";

    private final SessionService sessions;
    private final AgendaService agenda;

    AgendaItemController(SessionService sessions, AgendaService agenda) {
        this.sessions = sessions;
        this.agenda = agenda;
    }

    @GetMapping
    String index(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(meetingId, number, user.reach());
        var items = sessions.agenda(session.id());
        model.addAttribute(AgendaItemForm.startingAt(nextStart(session, items)));
        return page(session, items, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @Valid AgendaItemForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(meetingId, number, user.reach());
        if (Submission.accepted(errors, () -> agenda.add(form.getId(), session.id(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "agenda.saved");
            return INDEX;
        }
        return page(session, sessions.agenda(session.id()), model);
    }

    @GetMapping("/{itemId}/ubah")
    String edit(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID itemId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(meetingId, number, user.reach());
        model.addAttribute(AgendaItemForm.of(sessions.agendaItem(session.id(), itemId)));
        return form(session, itemId, model);
    }

    @PostMapping("/{itemId}")
    String update(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID itemId,
            @Valid AgendaItemForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(meetingId, number, user.reach());
        if (Submission.accepted(errors, () -> agenda.change(itemId, session.id(), form.getVersion(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "agenda.saved");
            return INDEX;
        }
        return form(session, itemId, model);
    }

    @PostMapping("/{itemId}/penghapusan")
    String destroy(
            @PathVariable UUID meetingId,
            @PathVariable int number,
            @PathVariable UUID itemId,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        agenda.remove(itemId, sessions.find(meetingId, number, user.reach()).id());
        redirect.addFlashAttribute("notice", "agenda.removed");
        return INDEX;
    }

    private static LocalTime nextStart(SessionDetails session, List<AgendaRow> items) {
        if (items.isEmpty()) {
            return session.startTime();
        }
        var last = items.get(items.size() - 1);
        return last.endTime() == null ? last.startTime() : last.endTime();
    }

    private static String page(SessionDetails session, List<AgendaRow> items, Model model) {
        model.addAttribute("sessionDetails", session);
        model.addAttribute("agenda", items);
        model.addAttribute("kinds", AgendaKind.values());
        return "meeting/agenda/index";
    }

    private static String form(SessionDetails session, UUID itemId, Model model) {
        model.addAttribute("sessionDetails", session);
        model.addAttribute("itemId", itemId);
        model.addAttribute("kinds", AgendaKind.values());
        return "meeting/agenda/form";
    }
}
