package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.MarkSheet;
import id.go.lubuklinggau.pokja.attendance.MarkedSheet;
import id.go.lubuklinggau.pokja.attendance.PaperNumbers;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks by the numbers of the printed list: typed, looked at, applied. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/kehadiran/nomor")
class NumbersController {

    private static final int MOST_TAPS = 2000;

    private final AttendanceService attendance;
    private final SessionService sessions;
    private final SheetEntry entry;

    NumbersController(AttendanceService attendance, SessionService sessions, SheetEntry entry) {
        this.attendance = attendance;
        this.sessions = sessions;
        this.entry = entry;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, NumbersForm form, @AuthenticationPrincipal SignedInUser user, Model model) {
        return page(id, user, model);
    }

    /** Shows what would happen; nothing does yet. */
    @PostMapping
    String preview(
            @PathVariable UUID id,
            @Valid NumbersForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var page = page(id, user, model);
        if (!errors.hasErrors()) {
            var sheet = attendance.sheet(id, user.reach());
            model.addAttribute(
                    "preview", new NumbersPreview(PaperNumbers.parse(form.getNumbers()), sheet, form.isMarked()));
        }
        return page;
    }

    /**
     * @param taps what was shown, apart by blanks
     * @param form what it was read from, for whoever is refused
     */
    @PostMapping("/penerapan")
    String apply(
            @PathVariable UUID id,
            @RequestParam("tanda") String taps,
            NumbersForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var marks = new MarkSheet(id, marks(taps));
        if (Submission.accepted(errors, () -> tell(attendance.mark(marks, user), redirect))) {
            return "redirect:/sesi/{id}/kehadiran/nomor";
        }
        return page(id, user, model);
    }

    private static void tell(MarkedSheet result, RedirectAttributes redirect) {
        redirect.addFlashAttribute("markedByNumber", result.marked());
        redirect.addFlashAttribute("changedMeanwhile", result.changedMeanwhile().size());
    }

    private String page(UUID id, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute("sessionDetails", session);
        entry.describe(session, user, model);
        return "attendance/numbers";
    }

    private static List<RecordMark> marks(String taps) {
        var byDelegate = new LinkedHashMap<UUID, RecordMark>();
        var parts = taps.strip().split("\\s+");
        if (parts.length > MOST_TAPS) {
            throw new NotFound("taps", parts.length);
        }
        Arrays.stream(parts).map(Tap::parse).forEach(tap -> {
            if (tap.isUndo()) {
                throw new NotFound("tap", tap);
            }
            byDelegate.put(tap.delegateId(), tap.toCommand());
        });
        return List.copyOf(byDelegate.values());
    }
}
