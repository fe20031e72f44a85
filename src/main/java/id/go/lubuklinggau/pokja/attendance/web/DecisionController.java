package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.DecisionOutdated;
import id.go.lubuklinggau.pokja.attendance.DecisionService;
import id.go.lubuklinggau.pokja.attendance.GuestDecided;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.WaitingGuest;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Set;
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

/** Marks that collided, side by side, for staff to choose. */
@Controller
@ForStaff
@RequestMapping("/sesi/{id}/keputusan")
class DecisionController {

    private static final Set<String> OUTDATED =
            Set.of(DecisionOutdated.class.getSimpleName(), GuestDecided.class.getSimpleName());

    private final DecisionService decisions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final SessionService sessions;

    DecisionController(
            DecisionService decisions, AttendanceService attendance, GuestService guests, SessionService sessions) {
        this.decisions = decisions;
        this.attendance = attendance;
        this.guests = guests;
        this.sessions = sessions;
    }

    @GetMapping
    String index(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("decisions", decisions.open(id, user.reach()));
        model.addAttribute("waitingGuests", guests.waiting(id, user.reach()));
        return "attendance/decision/index";
    }

    @PostMapping("/{delegateId}")
    String update(
            @PathVariable UUID id,
            @PathVariable UUID delegateId,
            @Valid DecisionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var row = attendance.row(id, delegateId, user.reach());
        if (Submission.accepted(errors, () -> decisions.decide(form.toCommand(delegateId), user))) {
            redirect.addFlashAttribute("decided", row.fullName());
            return "redirect:/sesi/" + id + "/keputusan";
        }
        if (isOutdated(errors)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("failed", delegateId);
        return index(id, user, model);
    }

    @PostMapping("/tamu/{guestId}")
    String updateGuest(
            @PathVariable UUID id,
            @PathVariable UUID guestId,
            @Valid GuestDecisionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var name = guests.waiting(id, user.reach()).stream()
                .filter(guest -> guest.id().equals(guestId))
                .map(WaitingGuest::name)
                .findFirst()
                .orElse(null);
        if (Submission.accepted(errors, () -> guests.decide(id, guestId, form.getTaken(), form.getReason(), user))) {
            redirect.addFlashAttribute(form.getTaken() ? "takenGuest" : "leftGuest", name);
            return "redirect:/sesi/" + id + "/keputusan";
        }
        if (isOutdated(errors)) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        model.addAttribute("failedGuest", guestId);
        return index(id, user, model);
    }

    private static boolean isOutdated(Errors errors) {
        return errors.getGlobalErrors().stream().anyMatch(error -> OUTDATED.contains(error.getCode()));
    }
}
