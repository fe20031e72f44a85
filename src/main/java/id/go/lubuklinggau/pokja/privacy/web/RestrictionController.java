package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the data of a person from further use (Pembatasan), and lets it be used again. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang/{id}")
class RestrictionController {

    private final PersonRecords records;
    private final PersonService people;

    RestrictionController(PersonRecords records, PersonService people) {
        this.records = records;
        this.people = people;
    }

    @GetMapping("/pembatasan")
    String newOne(@PathVariable UUID id, Model model) {
        var person = records.find(id);
        model.addAttribute("person", person);
        model.addAttribute(RestrictionForm.of(person));
        return "privacy/person/restriction";
    }

    @PostMapping("/pembatasan")
    String create(
            @PathVariable UUID id,
            @Valid RestrictionForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("person", records.find(id));
        if (Submission.accepted(errors, () -> people.restrict(id, form.getVersion(), form.getReason()))) {
            redirect.addFlashAttribute("notice", "people.restricted");
            return "redirect:/orang/{id}";
        }
        return "privacy/person/restriction";
    }

    @PostMapping("/pencabutan-pembatasan")
    String destroy(@PathVariable UUID id, RedirectAttributes redirect) {
        people.liftRestriction(id);
        redirect.addFlashAttribute("notice", "people.restrictionLifted");
        return "redirect:/orang/{id}";
    }
}
