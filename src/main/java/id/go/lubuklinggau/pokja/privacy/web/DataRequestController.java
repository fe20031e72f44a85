package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.privacy.DataRequestDetails;
import id.go.lubuklinggau.pokja.privacy.DataRequestService;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.privacy.RequestKind;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The register of what people ask about their own data. */
@Controller
@ForRecordKeepers
@RequestMapping("/permintaan-data")
class DataRequestController {

    /** More than these nobody looks through. */
    private static final Pageable CHOICES = PageRequest.of(0, 20);

    private final DataRequestService requests;
    private final PersonRecords people;
    private final Clock clock;

    DataRequestController(DataRequestService requests, PersonRecords people, Clock clock) {
        this.requests = requests;
        this.people = people;
        this.clock = clock;
    }

    @ModelAttribute
    void addChoices(Model model) {
        model.addAttribute("kinds", RequestKind.values());
        model.addAttribute("now", clock.instant());
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "selesai", defaultValue = "false") boolean alsoClosed,
            Pageable pageable,
            Model model) {
        model.addAttribute("requests", requests.list(query, alsoClosed, pageable));
        model.addAttribute("query", query);
        model.addAttribute("alsoClosed", alsoClosed);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "privacy/request/index";
    }

    /** @param personId whose data it is about, where their record is known */
    @GetMapping("/baru")
    String newOne(@RequestParam(name = "orang", required = false) UUID personId, Model model) {
        var form = DataRequestForm.received(clock.instant());
        var person = personId == null ? null : people.find(people.standing(personId));
        if (person != null && !person.isErased()) {
            form.setPersonId(person.id());
            form.setRequesterName(person.fullName());
            model.addAttribute("person", person);
        }
        model.addAttribute(form);
        return "privacy/request/form";
    }

    @PostMapping
    String create(@Valid DataRequestForm form, Errors errors, Model model, RedirectAttributes redirect) {
        followJoin(form);
        addPerson(form, model);
        if (Submission.accepted(errors, () -> requests.record(form.getId(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "request.recorded");
            return "redirect:/permintaan-data/" + form.getId();
        }
        return "privacy/request/form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("request", requests.find(id));
        return "privacy/request/show";
    }

    /** @param query whose data it may be about; null: those with a name like that of who asked */
    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, @RequestParam(name = "cari", required = false) String query, Model model) {
        var request = requests.find(id);
        var form = DataRequestForm.of(request);
        model.addAttribute(form);
        return edit(request, form, query, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @Valid DataRequestForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var request = requests.find(id);
        followJoin(form);
        if (form.getPersonId() != null) {
            people.find(form.getPersonId()); // there is such a person
        }
        if (Submission.accepted(errors, () -> requests.change(id, form.getVersion(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "request.changed");
            return "redirect:/permintaan-data/" + id;
        }
        return edit(request, form, null, model);
    }

    /** Whom it was about, and who is chosen, can be chosen whatever is looked for. */
    private String edit(DataRequestDetails request, DataRequestForm form, String query, Model model) {
        var asked = query == null || query.isBlank() ? request.requesterName() : query;
        var options = people.list(asked, CHOICES).stream()
                .filter(person -> !person.erased())
                .map(person -> Option.of(person.id(), person.fullName() + ", " + person.kelurahanName()))
                .toList();
        model.addAttribute("request", request);
        model.addAttribute("query", asked);
        for (var person : Stream.of(request.personId(), form.getPersonId())
                .filter(Objects::nonNull)
                .distinct()
                .map(people::find)
                .toList()) {
            options = Option.including(
                    options, Option.of(person.id(), person.fullName() + ", " + person.kelurahanName()));
        }
        model.addAttribute("people", options);
        return "privacy/request/form";
    }

    /** The form may have been open while the record was joined into another. */
    private void followJoin(DataRequestForm form) {
        if (form.getPersonId() != null) {
            form.setPersonId(people.standing(form.getPersonId()));
        }
    }

    private void addPerson(DataRequestForm form, Model model) {
        if (form.getPersonId() != null) {
            model.addAttribute("person", people.find(form.getPersonId()));
        }
    }
}
