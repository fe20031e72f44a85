package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The body that a new decree names: who stays of the one before. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/sk/{id}/pengangkatan")
class RenewalController {

    private final PokjaService pokja;
    private final DecreeService decrees;
    private final MembershipService memberships;

    RenewalController(PokjaService pokja, DecreeService decrees, MembershipService memberships) {
        this.pokja = pokja;
        this.decrees = decrees;
        this.memberships = memberships;
    }

    @GetMapping
    String newOne(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute(new RenewalForm());
        return page(pokjaId, id, true, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @ModelAttribute RenewalForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var page = page(pokjaId, id, false, user, model);
        if (Submission.accepted(
                errors, () -> memberships.renew(id, form.toShown(), form.toStaying(), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "renewal.done");
            return "redirect:/pokja/{pokjaId}/sk/{id}";
        }
        return page;
    }

    /** @param first whether nobody has chosen yet, so that all are chosen */
    private String page(UUID pokjaId, UUID id, boolean first, SignedInUser user, Model model) {
        model.addAttribute("first", first);
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var decree = decrees.find(id, pokjaId);
        model.addAttribute("decree", decree);
        model.addAttribute("members", memberships.renewable(decree, pokjaId));
        return "pokja/decree/renewal";
    }
}
