package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seats of one Pokja at a session: who sits in them, and who still could. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/pokja/{pokjaId}/utusan")
class DelegateController {

    private final SessionService sessions;
    private final DelegationService delegations;
    private final PersonService people;

    DelegateController(SessionService sessions, DelegationService delegations, PersonService people) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.people = people;
    }

    @GetMapping
    @ForSignedIn
    String index(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        seats(id, pokjaId, user, model);
        return "meeting/delegation/seats";
    }

    /** Names a member: one tap. */
    @PostMapping(params = "anggota")
    String createFromMember(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @RequestParam("anggota") UUID personId,
            @RequestParam("id") UUID delegateId,
            @RequestParam("unsur") Element element,
            @RequestParam(name = "jabatan", required = false) String position,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        delegations.nominate(new NominateDelegate(delegateId, id, pokjaId, personId, element, position), user.reach());
        redirect.addFlashAttribute("notice", "delegation.named");
        return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
    }

    @GetMapping("/baru")
    String newOne(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("newDelegateForm", new NewDelegateForm());
        return newForm(id, pokjaId, user, model);
    }

    /** Names somebody new; likely the same as somebody known is asked before a second record is made. */
    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @Valid @ModelAttribute("newDelegateForm") NewDelegateForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var pokja = pokja(id, pokjaId, user);
        if (!errors.hasErrors() && form.getPersonId() == null) {
            var similar = people.similar(form.getName(), pokja.kelurahanCode(), form.getNewPersonId());
            if (!similar.isEmpty()) {
                model.addAttribute("similar", similar);
                errors.reject("delegation.similar");
            }
        }
        if (Submission.accepted(errors, () -> nominate(form, id, pokja, user))) {
            redirect.addFlashAttribute("notice", "delegation.named");
            return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
        }
        return newForm(id, pokjaId, user, model);
    }

    @GetMapping("/{delegateId}/ubah")
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        pokja(id, pokjaId, user);
        model.addAttribute("delegateForm", DelegateForm.of(delegations.delegate(id, pokjaId, delegateId)));
        return form(id, pokjaId, delegateId, user, model);
    }

    @PostMapping("/{delegateId}")
    String update(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @Valid @ModelAttribute("delegateForm") DelegateForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        pokja(id, pokjaId, user);
        if (Submission.accepted(errors, () -> change(delegateId, form, user))) {
            redirect.addFlashAttribute("notice", "delegation.saved");
            return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
        }
        return form(id, pokjaId, delegateId, user, model);
    }

    /** Takes the name off its seat. */
    @PostMapping("/{delegateId}/pembatalan")
    String destroy(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        pokja(id, pokjaId, user);
        delegations.withdraw(delegateId, user.reach());
        redirect.addFlashAttribute("notice", "delegation.withdrawn");
        return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
    }

    private void nominate(NewDelegateForm form, UUID id, Delegation pokja, SignedInUser user) {
        var command = form.toCommand(id, pokja.pokjaId());
        if (form.isNewPerson()) {
            delegations.nominateNew(command, form.toPerson(pokja.kelurahanCode()), user.reach());
        } else {
            delegations.nominate(command, user.reach());
        }
    }

    private void change(UUID delegateId, DelegateForm form, SignedInUser user) {
        try {
            delegations.change(delegateId, form.getVersion(), form.getElement(), form.getPosition(), user.reach());
        } catch (StaleEdit stale) {
            form.setVersion(stale.currentVersion());
            throw stale;
        }
    }

    private String newForm(UUID id, UUID pokjaId, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("pokja", pokja(id, pokjaId, user));
        model.addAttribute("elements", Element.values());
        model.addAttribute("sexes", Sex.values());
        return "meeting/delegation/new";
    }

    private String form(UUID id, UUID pokjaId, UUID delegateId, SignedInUser user, Model model) {
        model.addAttribute("sessionDetails", sessions.find(id, user.reach()));
        model.addAttribute("pokja", pokja(id, pokjaId, user));
        model.addAttribute("delegate", delegations.delegate(id, pokjaId, delegateId));
        model.addAttribute("elements", Element.values());
        return "meeting/delegation/form";
    }

    private void seats(UUID id, UUID pokjaId, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        var pokja = pokja(id, pokjaId, user);
        model.addAttribute("sessionDetails", session);
        model.addAttribute("pokja", pokja);
        model.addAttribute("missing", pokja.missing(session.wishedElements()));
        model.addAttribute("delegates", delegations.delegates(id, pokjaId));
        var candidates = delegations.candidates(id, pokjaId);
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "ids", candidates.stream().map(candidate -> UUID.randomUUID()).toList());
        model.addAttribute("writable", user.isPokjaWorker() && !session.isFinal());
    }

    private Delegation pokja(UUID id, UUID pokjaId, SignedInUser user) {
        sessions.find(id, user.reach());
        return delegations.delegations(id, user.reach()).stream()
                .filter(delegation -> delegation.pokjaId().equals(pokjaId))
                .findFirst()
                .orElseThrow(() -> new NotFound("delegation", id + "/" + pokjaId));
    }
}
