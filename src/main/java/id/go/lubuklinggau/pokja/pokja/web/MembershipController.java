package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreeRow;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.pokja.Sex;
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

/** The members of a Pokja. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/anggota")
class MembershipController {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final PersonService people;
    private final DecreeService decrees;
    private final DutyChoicesModel choices;

    MembershipController(
            PokjaService pokja,
            MembershipService memberships,
            PersonService people,
            DecreeService decrees,
            DutyChoicesModel choices) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.people = people;
        this.decrees = decrees;
        this.choices = choices;
    }

    /** Likely named by the decree whose page leads here; otherwise by the one in force on the likely first day. */
    @GetMapping("/baru")
    String newOne(
            @PathVariable UUID pokjaId,
            @RequestParam(name = "sk", required = false) String decreeId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var found = pokja.find(pokjaId, user.reach());
        var form = decrees.list(pokjaId).stream()
                .filter(decree -> decree.id().toString().equals(decreeId))
                .findFirst()
                .map(decree -> MembershipForm.from(decree.validFrom(), decree.id()))
                .orElseGet(() -> likely(pokjaId));
        return form(found, form, model);
    }

    /** Likely the same as somebody known is asked before a second record is made. */
    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @Valid MembershipForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(pokjaId, user.reach());
        if (!errors.hasErrors() && form.getPersonId() == null) {
            var similar = people.similar(form.getName(), found.kelurahanCode(), form.getNewPersonId());
            if (!similar.isEmpty()) {
                model.addAttribute("similar", similar);
                errors.reject("person.similar");
            }
        }
        if (Submission.accepted(errors, () -> appoint(form, found, user))) {
            redirect.addFlashAttribute("notice", "membership.appointed");
            return "redirect:/pokja/{pokjaId}";
        }
        if (form.getPersonId() != null) { // answered already: the answer can be changed
            model.addAttribute("similar", people.similar(form.getName(), found.kelurahanCode(), form.getNewPersonId()));
        }
        return form(found, form, model);
    }

    @GetMapping("/{id}/ubah")
    String edit(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var found = pokja.find(pokjaId, user.reach());
        var member = memberships.find(id, pokjaId);
        model.addAttribute("member", member);
        return form(found, MembershipForm.of(member), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid MembershipForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(pokjaId, user.reach());
        var member = memberships.find(id, pokjaId);
        if (Submission.accepted(errors, () -> memberships.correct(form.toCorrect(id), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "membership.corrected");
            return "redirect:/pokja/{pokjaId}";
        }
        model.addAttribute("member", member);
        return form(found, form, model);
    }

    private void appoint(MembershipForm form, PokjaDetails found, SignedInUser user) {
        var command = form.toAppoint(found.id());
        if (form.isNewPerson()) {
            memberships.appointNew(command, form.toPerson(found.kelurahanCode()), user.reach());
        } else {
            memberships.appoint(command, user.reach());
        }
    }

    private MembershipForm likely(UUID pokjaId) {
        var day = memberships.likelyFirstDay(pokjaId);
        return MembershipForm.from(
                day, decrees.inForceOn(pokjaId, day).map(DecreeRow::id).orElse(null));
    }

    private String form(PokjaDetails found, MembershipForm form, Model model) {
        model.addAttribute("membershipForm", form);
        model.addAttribute("pokja", found);
        model.addAttribute("sexes", Sex.values());
        choices.put(found.id(), form.getDecreeId(), model);
        return "pokja/membership/form";
    }
}
