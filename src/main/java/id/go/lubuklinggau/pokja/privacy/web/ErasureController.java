package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.privacy.PersonDelegation;
import id.go.lubuklinggau.pokja.privacy.PersonErasure;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Erases the data of a person: what goes and what stays is shown first, and it is asked twice. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang/{id}/penghapusan")
class ErasureController {

    private final PersonRecords records;
    private final PersonErasure erasure;

    ErasureController(PersonRecords records, PersonErasure erasure) {
        this.records = records;
        this.erasure = erasure;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var person = records.find(id);
        if (person.isErased()) {
            return "redirect:/orang/{id}";
        }
        var seats = records.delegations(id).stream().collect(Collectors.partitioningBy(PersonDelegation::isFinal));
        model.addAttribute("person", person);
        model.addAttribute("joins", records.joins(id));
        model.addAttribute("memberships", records.memberships(id));
        model.addAttribute("finals", seats.get(true));
        model.addAttribute("open", seats.get(false));
        model.addAttribute("mentions", records.mentions(id));
        return "privacy/person/erasure";
    }

    @GetMapping("/penegasan")
    String newOne(@PathVariable UUID id, Model model) {
        var person = records.find(id);
        if (person.isErased()) {
            return "redirect:/orang/{id}";
        }
        model.addAttribute("person", person);
        model.addAttribute(ErasureForm.of(person));
        return "privacy/person/erasure-confirm";
    }

    @PostMapping
    String create(
            @PathVariable UUID id, @Valid ErasureForm form, Errors errors, Model model, RedirectAttributes redirect) {
        var person = records.find(id);
        if (person.isErased()
                || Submission.accepted(errors, () -> erasure.erase(id, form.getVersion(), form.getConfirmation()))) {
            redirect.addFlashAttribute("notice", "people.erased");
            return "redirect:/orang/{id}";
        }
        model.addAttribute("person", person);
        return "privacy/person/erasure-confirm";
    }
}
