package id.go.lubuklinggau.pokja.meeting.web;

import static java.util.stream.Collectors.groupingBy;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationCopy;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.FormerDelegate;
import id.go.lubuklinggau.pokja.meeting.SameDaySeat;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Submission;
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

/** The delegates of the Pokja's last session, to be sent again: shown first, with a box for each. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/pokja/{pokjaId}/utusan/salinan")
class DelegateCopyController {

    private final SessionService sessions;
    private final DelegationService delegations;
    private final DelegationCopy copies;

    DelegateCopyController(SessionService sessions, DelegationService delegations, DelegationCopy copies) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.copies = copies;
    }

    /** As many are ticked as there are seats. */
    @GetMapping
    String newOne(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var pokja = delegation(id, pokjaId, user);
        var former = copies.former(id, pokjaId, user.reach());
        var form = new DelegateCopyForm();
        form.setPeople(former.stream()
                .filter(FormerDelegate::isFit)
                .limit(pokja.seats() - pokja.named())
                .map(FormerDelegate::personId)
                .toList());
        model.addAttribute(form);
        return page(pokja, former, id, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            DelegateCopyForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var pokja = delegation(id, pokjaId, user);
        if (Submission.accepted(
                errors,
                () -> redirect.addFlashAttribute("copied", copies.copy(form.toCommand(id, pokjaId), user.reach())))) {
            return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
        }
        return page(pokja, copies.former(id, pokjaId, user.reach()), id, user, model);
    }

    /** A session or Pokja out of reach is not found. */
    private Delegation delegation(UUID id, UUID pokjaId, SignedInUser user) {
        return delegations.delegation(id, pokjaId, user.reach());
    }

    private String page(Delegation pokja, List<FormerDelegate> former, UUID id, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        var people = former.stream().map(FormerDelegate::personId).toList();
        model.addAttribute("sessionDetails", session);
        model.addAttribute("pokja", pokja);
        model.addAttribute("missing", pokja.missing(session.wishedElements()));
        model.addAttribute("former", former);
        model.addAttribute(
                "last", copies.last(id, pokja.pokjaId(), user.reach()).orElse(null));
        model.addAttribute(
                "sameDay",
                delegations.sameDaySeats(id, people, user.reach()).stream().collect(groupingBy(SameDaySeat::personId)));
        return "meeting/delegation/copy";
    }
}
