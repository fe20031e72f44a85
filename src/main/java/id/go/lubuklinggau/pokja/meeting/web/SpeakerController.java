package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndField;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.SpeakerDetails;
import id.go.lubuklinggau.pokja.meeting.SpeakerService;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** Who speaks at meetings. */
@Controller
@ForOfficeAndField
@RequestMapping("/narasumber")
class SpeakerController {

    private final SpeakerService speakers;
    private final AgencyService agencies;

    SpeakerController(SpeakerService speakers, AgencyService agencies) {
        this.speakers = speakers;
        this.agencies = agencies;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "tanpa-nama", defaultValue = "false") boolean onlyUnnamed,
            Pageable pageable,
            Model model) {
        model.addAttribute("speakers", speakers.list(query, onlyUnnamed, pageable));
        model.addAttribute("query", query);
        model.addAttribute("onlyUnnamed", onlyUnnamed);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "meeting/speaker/index";
    }

    @GetMapping("/baru")
    @ForStaff
    String newOne(@RequestParam(name = "instansi", required = false) UUID agencyId, Model model) {
        var form = new SpeakerForm();
        form.setAgencyId(agencyId);
        model.addAttribute(form);
        model.addAttribute("agencies", agencyOptions());
        return "meeting/speaker/form";
    }

    @PostMapping
    @ForStaff
    String create(@Valid SpeakerForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> speakers.register(form.toRegister()))) {
            redirect.addFlashAttribute("notice", "speaker.registered");
            return "redirect:/narasumber/" + form.getId();
        }
        model.addAttribute("agencies", agencyOptions());
        return "meeting/speaker/form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("speaker", speakers.find(id));
        return "meeting/speaker/show";
    }

    @GetMapping("/{id}/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, Model model) {
        var speaker = speakers.find(id);
        model.addAttribute(SpeakerForm.of(speaker));
        return editPage(speaker, model);
    }

    @PostMapping("/{id}")
    @ForStaff
    String update(
            @PathVariable UUID id, @Valid SpeakerForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> speakers.change(form.toChange(id)))) {
            redirect.addFlashAttribute("notice", "speaker.changed");
            return "redirect:/narasumber/" + id;
        }
        return editPage(speakers.find(id), model);
    }

    private String editPage(SpeakerDetails speaker, Model model) {
        model.addAttribute("speaker", speaker);
        model.addAttribute("agencies", agencyOptions(speaker));
        return "meeting/speaker/form";
    }

    private List<Option> agencyOptions() {
        return agencies.choices().stream()
                .map(agency -> Option.of(agency.id(), agency.name()))
                .toList();
    }

    /** The speaker's own agency stays a choice when it is no longer active. */
    private List<Option> agencyOptions(SpeakerDetails speaker) {
        return Option.including(agencyOptions(), Option.of(speaker.agencyId(), speaker.agencyName()));
    }
}
