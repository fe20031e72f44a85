package id.go.lubuklinggau.pokja.meeting.web;

import static java.util.stream.Collectors.groupingBy;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.DelegateCandidate;
import id.go.lubuklinggau.pokja.meeting.DelegateRow;
import id.go.lubuklinggau.pokja.meeting.Delegation;
import id.go.lubuklinggau.pokja.meeting.DelegationCopy;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.meeting.SameDaySeat;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Stream;
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

/** The seats of one Pokja at a session: who sits in them, and who still could. */
@Controller
@ForPokjaWorkers
@RequestMapping("/sesi/{id}/pokja/{pokjaId}/utusan")
class DelegateController {

    private final SessionService sessions;
    private final DelegationService delegations;
    private final DelegationCopy copies;
    private final PersonService people;

    DelegateController(
            SessionService sessions, DelegationService delegations, DelegationCopy copies, PersonService people) {
        this.sessions = sessions;
        this.delegations = delegations;
        this.copies = copies;
        this.people = people;
    }

    @GetMapping
    @ForOfficeAndPokja
    String index(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var pokja = page(id, pokjaId, user, model);
        var delegates = delegations.delegates(id, pokjaId);
        var candidates = delegations.candidates(id, pokjaId);
        var people = Stream.concat(
                        delegates.stream().map(DelegateRow::personId),
                        candidates.stream().map(DelegateCandidate::personId))
                .toList();
        model.addAttribute("delegates", delegates);
        model.addAttribute("candidates", candidates);
        model.addAttribute(
                "sameDay",
                delegations.sameDaySeats(id, people, user.reach()).stream().collect(groupingBy(SameDaySeat::personId)));
        model.addAttribute(
                "last",
                pokja.named() < pokja.seats()
                        ? copies.last(id, pokjaId, user.reach()).orElse(null)
                        : null);
        model.addAttribute(
                "ids", candidates.stream().map(candidate -> UUID.randomUUID()).toList());
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
        page(id, pokjaId, user, model);
        model.addAttribute(new NewDelegateForm());
        return newForm(model);
    }

    /** Names somebody new; likely the same as somebody known is asked before a second record is made. */
    @PostMapping
    String create(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @Valid NewDelegateForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var pokja = page(id, pokjaId, user, model);
        if (!errors.hasErrors() && form.getPersonId() == null) {
            var similar = people.similar(form.getName(), pokja.kelurahanCode(), form.getNewPersonId());
            if (!similar.isEmpty()) {
                model.addAttribute("similar", similar);
                errors.reject("person.similar");
            }
        }
        if (Submission.accepted(errors, () -> nominate(form, id, pokja, user))) {
            redirect.addFlashAttribute("notice", "delegation.named");
            return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
        }
        if (form.getPersonId() != null) { // answered already: the answer can be changed
            model.addAttribute("similar", people.similar(form.getName(), pokja.kelurahanCode(), form.getNewPersonId()));
        }
        return newForm(model);
    }

    @GetMapping("/{delegateId}/ubah")
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        page(id, pokjaId, user, model);
        var delegate = delegations.delegate(id, pokjaId, delegateId);
        model.addAttribute(DelegateForm.of(delegate));
        return form(delegate, model);
    }

    @PostMapping("/{delegateId}")
    String update(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @Valid DelegateForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        page(id, pokjaId, user, model);
        var delegate = delegations.delegate(id, pokjaId, delegateId);
        if (Submission.accepted(
                errors,
                () -> delegations.change(
                        delegateId, form.getVersion(), form.getElement(), form.getPosition(), user.reach()))) {
            redirect.addFlashAttribute("notice", "delegation.saved");
            return "redirect:/sesi/{id}/pokja/{pokjaId}/utusan";
        }
        return form(delegate, model);
    }

    /** Takes the name off its seat. */
    @PostMapping("/{delegateId}/pembatalan")
    String destroy(
            @PathVariable UUID id,
            @PathVariable UUID pokjaId,
            @PathVariable UUID delegateId,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        delegations.delegation(id, pokjaId, user.reach());
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

    private String newForm(Model model) {
        model.addAttribute("elements", Element.values());
        model.addAttribute("sexes", Sex.values());
        return "meeting/delegation/new";
    }

    private String form(DelegateRow delegate, Model model) {
        model.addAttribute("delegate", delegate);
        model.addAttribute("elements", Element.values());
        return "meeting/delegation/form";
    }

    /** What each page of these seats shows; a session or Pokja out of reach is not found. */
    private Delegation page(UUID id, UUID pokjaId, SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        var pokja = delegations.delegation(id, pokjaId, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("pokja", pokja);
        model.addAttribute("missing", pokja.missing(session.wishedElements()));
        model.addAttribute("writable", user.isPokjaWorker() && !session.isFinal());
        return pokja;
    }
}
