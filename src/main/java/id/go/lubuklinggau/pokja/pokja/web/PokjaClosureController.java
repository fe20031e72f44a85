package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a Pokja: asked once more, because its memberships end with it. */
@Controller
@ForStaff
@RequestMapping("/pokja/{id}/penutupan")
class PokjaClosureController {

    private final PokjaService pokja;

    PokjaClosureController(PokjaService pokja) {
        this.pokja = pokja;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pokja.find(id, user.reach());
        model.addAttribute("pokja", found);
        model.addAttribute(LastDayForm.of(found.version(), null));
        return "pokja/closure";
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid LastDayForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(id, user.reach());
        if (Submission.accepted(errors, () -> pokja.close(id, form.getVersion(), form.getLastDay()))) {
            redirect.addFlashAttribute("notice", "pokja.closed");
            return "redirect:/pokja/{id}";
        }
        model.addAttribute("pokja", found);
        return "pokja/closure";
    }
}
