package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.meeting.InvitedPokja;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.shared.Option;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The guests of a session: registered on its sheet, mended and removed on pages of their own. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/tamu")
class GuestController {

    private static final String SHEET = "redirect:/sesi/{id}/kehadiran#tamu";

    private final GuestService guests;
    private final SessionService sessions;
    private final PersonService people;
    private final SheetEntry entry;

    GuestController(GuestService guests, SessionService sessions, PersonService people, SheetEntry entry) {
        this.guests = guests;
        this.sessions = sessions;
        this.people = people;
        this.entry = entry;
    }

    @GetMapping("/baru")
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute(new GuestForm());
        return newForm(id, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid GuestForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> guests.register(form.toRegistration(id), user))) {
            redirect.addFlashAttribute("notice", "guest.registered");
            return SHEET;
        }
        return newForm(id, user, model);
    }

    /** @param query whose record it may be; null: those with a name like that of the guest */
    @GetMapping("/{guestId}/ubah")
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID guestId,
            @RequestParam(name = "cari", required = false) String query,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var guest = guests.find(id, guestId, user.reach());
        model.addAttribute(GuestForm.of(guest));
        return editForm(id, guest, query, user, model);
    }

    @PostMapping("/{guestId}")
    String update(
            @PathVariable UUID id,
            @PathVariable UUID guestId,
            @Valid GuestForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var guest = guests.find(id, guestId, user.reach());
        if (Submission.accepted(errors, () -> guests.correct(form.toCorrection(id, guestId), user))) {
            redirect.addFlashAttribute("notice", "guest.corrected");
            return SHEET;
        }
        return editForm(id, guest, null, user, model);
    }

    @PostMapping("/{guestId}/penghapusan")
    String destroy(
            @PathVariable UUID id,
            @PathVariable UUID guestId,
            @Valid GuestRemovalForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> guests.remove(id, guestId, form.getReason(), user))) {
            redirect.addFlashAttribute("notice", "guest.removed");
            return SHEET;
        }
        var guest = guests.find(id, guestId, user.reach());
        model.addAttribute(GuestForm.of(guest));
        return editForm(id, guest, null, user, model);
    }

    private String newForm(UUID id, SignedInUser user, Model model) {
        if (!user.reach().isCity()) {
            model.addAttribute(
                    "pokja",
                    sessions.invited(id, user.reach()).stream()
                            .map(GuestController::option)
                            .toList());
        }
        return form(id, user, model);
    }

    private String editForm(UUID id, GuestRow guest, String query, SignedInUser user, Model model) {
        model.addAttribute("guest", guest);
        if (!model.containsAttribute("guestRemovalForm")) {
            model.addAttribute(new GuestRemovalForm());
        }
        if (user.isStaff()) {
            var asked = query == null || query.isBlank() ? guest.name() : query;
            var found = people.named(asked, user.reach()).stream()
                    .map(person -> Option.of(person.id(), person.label()))
                    .toList();
            model.addAttribute("query", asked);
            model.addAttribute(
                    "people",
                    guest.personId() == null
                            ? found
                            : Option.including(found, Option.of(guest.personId(), guest.personName())));
        }
        return form(id, user, model);
    }

    private String form(UUID id, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("elements", Element.values());
        entry.describe(session, user, model);
        return "attendance/guest";
    }

    private static Option option(InvitedPokja pokja) {
        return Option.of(pokja.id(), pokja.name());
    }
}
