package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
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

/** The revocation of a decree. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/sk/{id}/pencabutan")
class RevocationController {

    private final PokjaService pokja;
    private final DecreeService decrees;
    private final Clock clock;

    RevocationController(PokjaService pokja, DecreeService decrees, Clock clock) {
        this.pokja = pokja;
        this.decrees = decrees;
        this.clock = clock;
    }

    @GetMapping
    String newOne(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        page(pokjaId, id, user, model);
        model.addAttribute(RevocationForm.of(decrees.find(id, pokjaId).version(), LocalDate.now(clock)));
        return "pokja/decree/revocation";
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid RevocationForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        page(pokjaId, id, user, model);
        if (Submission.accepted(
                errors,
                () -> decrees.revoke(
                        id, form.getVersion(), form.getRevokedOn(), form.getBasis(), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "decree.revoked");
            return "redirect:/pokja/{pokjaId}/sk/{id}";
        }
        return "pokja/decree/revocation";
    }

    private void page(UUID pokjaId, UUID id, SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        model.addAttribute("decree", decrees.find(id, pokjaId));
    }
}
