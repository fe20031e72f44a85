package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.MarkCollision;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The sheet of a session: one tap marks a row. With scripts the phone keeps each tap and sends it ({@link MarkBatchController});
 * without them a tap is a form that answers the page.
 */
@Controller
@ForOfficeAndPokja
@RequestMapping("/sesi/{id}/kehadiran")
class AttendanceController {

    private final AttendanceService attendance;
    private final GuestService guests;
    private final SessionService sessions;
    private final SheetEntry entry;
    private final Clock clock;

    AttendanceController(
            AttendanceService attendance, GuestService guests, SessionService sessions, SheetEntry entry, Clock clock) {
        this.attendance = attendance;
        this.guests = guests;
        this.sessions = sessions;
        this.entry = entry;
        this.clock = clock;
    }

    @GetMapping
    String index(
            @PathVariable UUID id,
            @ModelAttribute("filter") SheetFilter filter,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        show(sessions.find(id, user.reach()), filter, user, model);
        return "attendance/index";
    }

    @PostMapping
    @ForPokjaWorkers
    String tap(
            @PathVariable UUID id,
            @RequestParam("tanda") String text,
            @ModelAttribute("filter") SheetFilter filter,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            HttpServletResponse response) {
        var tap = Tap.parse(text);
        var number = attendance.row(id, tap.delegateId(), user.reach()).number();
        try {
            carryOut(tap, user);
        } catch (MarkCollision collision) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return collision(id, tap, collision, filter, user, model);
        }
        return "redirect:" + filter.address(id, number);
    }

    /** Marks as present whoever has no mark yet. */
    @PostMapping("/serentak")
    @ForPokjaWorkers
    String markRestPresent(
            @PathVariable UUID id,
            @ModelAttribute("filter") SheetFilter filter,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        sessions.find(id, user.reach());
        redirect.addFlashAttribute("markedPresent", attendance.markRestPresent(id, user));
        return "redirect:" + filter.address(id, null);
    }

    /** Marks as present whoever of one kelurahan has no mark yet. */
    @PostMapping(params = "serentak")
    @ForPokjaWorkers
    String markRestOfKelurahanPresent(
            @PathVariable UUID id,
            @RequestParam("serentak") String kelurahan,
            @ModelAttribute("filter") SheetFilter filter,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        sessions.find(id, user.reach());
        redirect.addFlashAttribute("markedPresent", attendance.markRestPresent(id, kelurahan, user));
        return "redirect:" + filter.address(id, null);
    }

    private void carryOut(Tap tap, SignedInUser user) {
        if (tap.isUndo()) {
            attendance.undo(tap.delegateId(), tap.version(), null, user);
        } else {
            attendance.mark(tap.toCommand(), user);
        }
    }

    private String collision(
            UUID id, Tap tap, MarkCollision collision, SheetFilter filter, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("row", attendance.row(id, tap.delegateId(), user.reach()));
        model.addAttribute("mine", tap.status());
        model.addAttribute("again", tap.onTopOf(collision.standing().version()));
        model.addAttribute("back", filter.address(id, null));
        return "attendance/collision";
    }

    private void show(SessionDetails session, SheetFilter filter, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", session);
        model.addAttribute("sheet", new SheetView(attendance.sheet(session.id(), user.reach()), filter));
        model.addAttribute("guests", guests.list(session.id(), user.reach()));
        model.addAttribute("waitingGuests", user.isStaff() ? List.of() : guests.waiting(session.id(), user.reach()));
        model.addAttribute(new GuestForm());
        model.addAttribute("elements", Element.values());
        entry.describe(session, user, model);
        model.addAttribute("statuses", AttendanceStatus.values());
        model.addAttribute("now", clock.instant());
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
    }
}
