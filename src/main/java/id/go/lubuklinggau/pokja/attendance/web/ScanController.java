package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.CodeService;
import id.go.lubuklinggau.pokja.attendance.DelegateCode;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
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

/**
 * The door of a session: a code marks whoever brings it. With scripts the page knows the codes of its session and keeps each hit
 * like a tap; a code that it does not know it sends here, as the form does without scripts.
 */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}/pindai")
class ScanController {

    private final CodeService codes;
    private final SessionService sessions;

    ScanController(CodeService codes, SessionService sessions) {
        this.codes = codes;
        this.sessions = sessions;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, ScanForm form, @AuthenticationPrincipal SignedInUser user, Model model) {
        return page(sessions.find(id, user.reach()), user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid ScanForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        if (!errors.hasErrors()) {
            DelegateCode.parse(form.getCode())
                    .ifPresentOrElse(
                            code -> mark(id, code, form, errors, user, model),
                            () -> errors.rejectValue("code", "scan.unreadable"));
        }
        return page(session, user, model);
    }

    /** The field is empty for the next one. */
    private void mark(UUID id, DelegateCode code, ScanForm form, Errors errors, SignedInUser user, Model model) {
        model.addAttribute("typed", code);
        if (Submission.accepted(errors, () -> model.addAttribute("scan", codes.mark(id, code, user)))) {
            form.setCode(null);
        }
    }

    private String page(SessionDetails session, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", session);
        model.addAttribute("statuses", AttendanceStatus.values());
        if (session.isOpen()) {
            model.addAttribute("cards", codes.cards(session.id(), user.reach()));
        }
        return "attendance/scan";
    }
}
