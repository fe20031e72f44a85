package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaRow;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Option;
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

/** The move of a member to another Pokja in reach. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/anggota/{id}/perpindahan")
class MoveController {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final DutyChoicesModel choices;
    private final Clock clock;

    MoveController(PokjaService pokja, MembershipService memberships, DutyChoicesModel choices, Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String newOne(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var member = page(pokjaId, id, user, model);
        model.addAttribute(MoveForm.of(member, LocalDate.now(clock)));
        return form(pokjaId, user, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid MoveForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var member = page(pokjaId, id, user, model);
        if (pokjaId.equals(form.getTarget())) {
            errors.rejectValue("target", "move.same");
        }
        if (Submission.accepted(errors, () -> memberships.succeed(form.toSucceed(member), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "move.done");
            return "redirect:/pokja/" + form.getTarget();
        }
        return form(pokjaId, user, model);
    }

    private MemberRow page(UUID pokjaId, UUID id, SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var member = memberships.find(id, pokjaId);
        model.addAttribute("member", member);
        return member;
    }

    private String form(UUID pokjaId, SignedInUser user, Model model) {
        model.addAttribute(
                "targets",
                pokja.within("", user.reach()).stream()
                        .filter(other -> other.isActive() && !other.id().equals(pokjaId))
                        .map(MoveController::option)
                        .toList());
        choices.put(null, null, model);
        return "pokja/membership/move";
    }

    private static Option option(PokjaRow other) {
        return Option.of(other.id(), other.name());
    }
}
