package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.privacy.PersonDelegation;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** All people, and everything that is held of one. Only here restricted and erased ones are found. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang")
class PersonController {

    private final PersonRecords records;
    private final PersonService people;
    private final AreaService areas;

    PersonController(PersonRecords records, PersonService people, AreaService areas) {
        this.records = records;
        this.people = people;
        this.areas = areas;
    }

    @GetMapping
    String index(@RequestParam(name = "cari", required = false) String query, Pageable pageable, Model model) {
        model.addAttribute("people", records.list(query, pageable));
        model.addAttribute("query", query);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "privacy/person/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Pageable pageable, Model model) {
        model.addAttribute("person", records.find(id));
        model.addAttribute("joins", records.joins(id));
        model.addAttribute("memberships", records.memberships(id));
        model.addAttribute("delegations", records.delegations(id));
        model.addAttribute("mentions", records.mentions(id));
        model.addAttribute("sightings", records.sightings(id));
        model.addAttribute("entries", records.trail(id, pageable));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "privacy/person/show";
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute(PersonForm.of(records.find(id)));
        return form(id, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id, @Valid PersonForm form, Errors errors, Model model, RedirectAttributes redirect) {
        records.find(id);
        if (Submission.accepted(errors, () -> people.correct(form.toCorrect(id)))) {
            redirect.addFlashAttribute("notice", "people.corrected");
            return "redirect:/orang/{id}";
        }
        return form(id, model);
    }

    /** Names the final sessions, whose paper keeps what it said. */
    private String form(UUID id, Model model) {
        model.addAttribute("person", records.find(id));
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("kelurahan", kelurahanOptions());
        model.addAttribute(
                "finals",
                records.delegations(id).stream()
                        .filter(PersonDelegation::isFinal)
                        .toList());
        return "privacy/person/form";
    }

    private List<Option> kelurahanOptions() {
        var kelurahan = areas.kelurahan().stream().collect(Collectors.groupingBy(Kelurahan::kecamatanCode));
        return areas.kecamatan().stream()
                .map(kecamatan -> Option.group(
                        kecamatan.nameLocal(),
                        kelurahan.get(kecamatan.code()).stream()
                                .map(one -> Option.of(one.code(), one.name()))
                                .toList()))
                .toList();
    }
}
