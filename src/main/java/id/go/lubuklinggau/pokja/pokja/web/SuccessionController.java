package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
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

/** What follows a membership in the same Pokja: appointed again, or in another position. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/anggota/{id}")
class SuccessionController {

    private static final String APPOINTED_AGAIN = "pengangkatan";
    private static final String OTHER_POSITION = "jabatan";

    private final PokjaService pokja;
    private final DecreeService decrees;
    private final MembershipService memberships;
    private final DutyChoicesModel choices;
    private final Clock clock;

    SuccessionController(
            PokjaService pokja,
            DecreeService decrees,
            MembershipService memberships,
            DutyChoicesModel choices,
            Clock clock) {
        this.pokja = pokja;
        this.decrees = decrees;
        this.memberships = memberships;
        this.choices = choices;
        this.clock = clock;
    }

    /** Likely by the newest decree, from its first day. */
    @GetMapping("/" + APPOINTED_AGAIN)
    String newTerm(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var member = page(pokjaId, id, APPOINTED_AGAIN, user, model);
        var newest = decrees.list(pokjaId).stream()
                .filter(decree -> decree.isInForce() && decree.validFrom().isAfter(member.firstDay()))
                .findFirst();
        var form = DutyForm.following(
                member,
                newest.map(DecreeRow::id).orElse(null),
                newest.map(DecreeRow::validFrom).orElse(LocalDate.now(clock)));
        return form(form, pokjaId, model);
    }

    @PostMapping("/" + APPOINTED_AGAIN)
    String appoint(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid DutyForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        return follow(pokjaId, id, APPOINTED_AGAIN, form, errors, user, model, redirect);
    }

    @GetMapping("/" + OTHER_POSITION)
    String newPosition(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var member = page(pokjaId, id, OTHER_POSITION, user, model);
        return form(DutyForm.following(member, member.decreeId(), LocalDate.now(clock)), pokjaId, model);
    }

    @PostMapping("/" + OTHER_POSITION)
    String position(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid DutyForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        return follow(pokjaId, id, OTHER_POSITION, form, errors, user, model, redirect);
    }

    private String follow(
            UUID pokjaId,
            UUID id,
            String kind,
            DutyForm form,
            Errors errors,
            SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var member = page(pokjaId, id, kind, user, model);
        if (Submission.accepted(
                errors, () -> memberships.succeed(form.toSucceed(member, pokjaId), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "succession." + kind + ".done");
            return "redirect:/pokja/{pokjaId}";
        }
        return form(form, pokjaId, model);
    }

    private MemberRow page(UUID pokjaId, UUID id, String kind, SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var member = memberships.find(id, pokjaId);
        model.addAttribute("member", member);
        model.addAttribute("kind", kind);
        return member;
    }

    private String form(DutyForm form, UUID pokjaId, Model model) {
        model.addAttribute("dutyForm", form);
        choices.put(pokjaId, form.getDecreeId(), model);
        return "pokja/membership/succession";
    }
}
