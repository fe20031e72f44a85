package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.MarkCollision;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** The mark of one delegate with all that can be said about it: who came instead, a note, why it is corrected. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/kehadiran/{delegateId}")
class MarkController {

    private final AttendanceService attendance;
    private final SessionService sessions;
    private final SheetEntry entry;

    MarkController(AttendanceService attendance, SessionService sessions, SheetEntry entry) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.entry = entry;
    }

    @GetMapping
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID delegateId,
            @RequestParam(name = "tanda", required = false) AttendanceStatus chosen,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var row = attendance.row(id, delegateId, user.reach());
        model.addAttribute(chosen == null || chosen == row.status() ? MarkForm.of(row) : MarkForm.of(row, chosen));
        return form(id, delegateId, user, model);
    }

    @PostMapping
    String update(
            @PathVariable UUID id,
            @PathVariable UUID delegateId,
            @Valid MarkForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var row = attendance.row(id, delegateId, user.reach());
        form.leaveNoteOf(row);
        if (Submission.accepted(errors, () -> mark(delegateId, form, user, model, response))
                && !model.containsAttribute("standing")) {
            redirect.addFlashAttribute("notice", "attendance.saved");
            return "redirect:" + new SheetFilter().address(id, row.number());
        }
        return form(id, delegateId, user, model);
    }

    /** A collision brings the form back on top of the mark that stands, so that saving again replaces it knowingly. */
    private void mark(UUID delegateId, MarkForm form, SignedInUser user, Model model, HttpServletResponse response) {
        try {
            attendance.mark(form.toCommand(delegateId), user);
        } catch (MarkCollision collision) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.setBaseVersion(collision.standing().version());
            model.addAttribute("standing", collision.standing());
        }
    }

    private String form(UUID id, UUID delegateId, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute("sessionDetails", session);
        var row = attendance.row(id, delegateId, user.reach());
        model.addAttribute("row", row);
        model.addAttribute("steps", attendance.history(row));
        model.addAttribute("superseded", attendance.superseded(row));
        model.addAttribute("statuses", AttendanceStatus.values());
        entry.describe(session, user, model);
        return "attendance/form";
    }
}
