package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.MarkCollision;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff take back a mark that its maker cannot take back any more. */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}/kehadiran/{delegateId}/pembatalan")
class UndoController {

    private final AttendanceService attendance;
    private final SessionService sessions;

    UndoController(AttendanceService attendance, SessionService sessions) {
        this.attendance = attendance;
        this.sessions = sessions;
    }

    @GetMapping
    String newOne(
            @PathVariable UUID id,
            @PathVariable UUID delegateId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var row = attendance.row(id, delegateId, user.reach());
        model.addAttribute(UndoForm.of(row.markVersion()));
        return form(id, row, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable UUID delegateId,
            @Valid UndoForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var row = attendance.row(id, delegateId, user.reach());
        if (Submission.accepted(errors, () -> undo(delegateId, form, errors, user, response)) && !errors.hasErrors()) {
            redirect.addFlashAttribute("notice", "attendance.undone");
            return "redirect:" + new SheetFilter().address(id, row.number());
        }
        return form(id, attendance.row(id, delegateId, user.reach()), user, model);
    }

    /** A collision brings the form back with the mark that stands, so that sending it again takes that one back knowingly. */
    private void undo(UUID delegateId, UndoForm form, Errors errors, SignedInUser user, HttpServletResponse response) {
        try {
            attendance.undo(delegateId, form.getBaseVersion(), form.getReason(), user);
        } catch (MarkCollision collision) {
            response.setStatus(HttpStatus.CONFLICT.value());
            form.setBaseVersion(collision.standing().version());
            errors.reject("attendance.undo.overtaken");
        }
    }

    private String form(UUID id, SheetRow row, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("row", row);
        model.addAttribute("steps", attendance.history(row));
        return "attendance/undo";
    }
}
