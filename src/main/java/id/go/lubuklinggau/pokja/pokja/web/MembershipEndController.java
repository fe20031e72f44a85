package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** The last day of a membership. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/anggota/{id}/akhir")
class MembershipEndController {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final Clock clock;

    MembershipEndController(PokjaService pokja, MembershipService memberships, Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.clock = clock;
    }

    @GetMapping
    String newOne(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        page(pokjaId, id, user, model);
        model.addAttribute(LastDayForm.of(memberships.find(id, pokjaId).version(), LocalDate.now(clock)));
        return "pokja/membership/end";
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid LastDayForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        page(pokjaId, id, user, model);
        if (Submission.accepted(
                errors, () -> memberships.end(id, form.getVersion(), form.getLastDay(), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "membership.ended");
            return "redirect:/pokja/{pokjaId}";
        }
        return "pokja/membership/end";
    }

    private void page(UUID pokjaId, UUID id, SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        model.addAttribute("member", memberships.find(id, pokjaId));
    }
}
