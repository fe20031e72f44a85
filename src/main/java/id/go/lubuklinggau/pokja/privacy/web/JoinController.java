package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.privacy.PersonJoining;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Submission;
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

/** Joins two records of one person: the other is looked for, both are shown side by side, and then they are one. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang/{id}/penggabungan")
class JoinController {

    private final PersonRecords records;
    private final PersonService people;
    private final PersonJoining joining;

    JoinController(PersonRecords records, PersonService people, PersonJoining joining) {
        this.records = records;
        this.people = people;
        this.joining = joining;
    }

    /** @param query by which the other is looked for; null: the name of the person */
    @GetMapping
    String index(
            @PathVariable UUID id,
            @RequestParam(name = "cari", required = false) String query,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var person = records.find(id);
        var asked = query == null || query.isBlank() ? person.name() : query;
        model.addAttribute("person", person);
        model.addAttribute("query", asked);
        model.addAttribute(
                "candidates",
                person.isErased()
                        ? null
                        : people.candidates(asked, user.reach()).stream()
                                .filter(candidate -> !candidate.id().equals(id))
                                .toList());
        return "privacy/person/join";
    }

    @GetMapping("/penegasan")
    String newOne(@PathVariable UUID id, @RequestParam(name = "dengan", required = false) UUID otherId, Model model) {
        if (otherId == null || otherId.equals(id)) {
            records.find(id);
            return "redirect:/orang/{id}/penggabungan";
        }
        var pair = records.pair(id, otherId);
        model.addAttribute("pair", pair);
        model.addAttribute(JoinForm.of(pair));
        return "privacy/person/join-confirm";
    }

    @PostMapping
    String create(
            @PathVariable UUID id,
            JoinForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        records.find(id);
        if (form.getOtherId() == null || form.getOtherId().equals(id)) {
            return "redirect:/orang/{id}/penggabungan";
        }
        records.find(form.getOtherId());
        var command = form.toCommand(id);
        if (Submission.accepted(errors, () -> joining.join(command, user))) {
            redirect.addFlashAttribute("notice", "people.join.done");
            return "redirect:/orang/" + command.id();
        }
        var pair = records.pair(id, form.getOtherId());
        form.hasShown(pair);
        model.addAttribute("pair", pair);
        return "privacy/person/join-confirm";
    }
}
