package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.ClosedPokjaInvitations;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
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

/** The end of a Pokja: asked once more, because its memberships and coming invitations end with it. */
@Controller
@ForStaff
@RequestMapping("/pokja/{id}/penutupan")
class PokjaClosureController {

    private final PokjaService pokja;
    private final ClosedPokjaInvitations invitations;
    private final Clock clock;

    PokjaClosureController(PokjaService pokja, ClosedPokjaInvitations invitations, Clock clock) {
        this.pokja = pokja;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    String newOne(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pokja.find(id, user.reach());
        var form = new ClosureForm();
        form.setVersion(found.version());
        model.addAttribute(form);
        return page(found, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            @Valid ClosureForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(id, user.reach());
        if (Submission.accepted(errors, () -> pokja.close(id, form.getVersion(), form.getLastDay()))) {
            redirect.addFlashAttribute("notice", "pokja.closed");
            return "redirect:/pokja/{id}";
        }
        return page(found, model);
    }

    private String page(PokjaDetails found, Model model) {
        model.addAttribute("pokja", found);
        model.addAttribute("coming", invitations.after(LocalDate.now(clock), found.id()));
        return "meeting/pokja/closure";
    }
}
