package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForAgencyKeepers;
import id.go.lubuklinggau.pokja.account.ForOfficeAndField;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.SpeakerService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
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

/** The agencies that send speakers. */
@Controller
@ForOfficeAndField
@RequestMapping("/instansi")
class AgencyController {

    private final AgencyService agencies;
    private final SpeakerService speakers;

    AgencyController(AgencyService agencies, SpeakerService speakers) {
        this.agencies = agencies;
        this.speakers = speakers;
    }

    @GetMapping
    String index(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "nonaktif", defaultValue = "false") boolean alsoInactive,
            Pageable pageable,
            Model model) {
        model.addAttribute("agencies", agencies.list(query, alsoInactive, pageable));
        model.addAttribute("query", query);
        model.addAttribute("alsoInactive", alsoInactive);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "meeting/agency/index";
    }

    @GetMapping("/baru")
    @ForAgencyKeepers
    String newOne(Model model) {
        model.addAttribute(new AgencyForm());
        return "meeting/agency/form";
    }

    @PostMapping
    @ForAgencyKeepers
    String create(@Valid AgencyForm form, Errors errors, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> agencies.register(form.toRegister()))) {
            redirect.addFlashAttribute("notice", "agency.registered");
            return "redirect:/instansi/" + form.getId();
        }
        return "meeting/agency/form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("agency", agencies.find(id));
        model.addAttribute("speakers", speakers.of(id));
        return "meeting/agency/show";
    }

    @GetMapping("/{id}/ubah")
    @ForAgencyKeepers
    String edit(@PathVariable UUID id, Model model) {
        var agency = agencies.find(id);
        model.addAttribute("agency", agency);
        model.addAttribute(AgencyForm.of(agency));
        return "meeting/agency/form";
    }

    @PostMapping("/{id}")
    @ForAgencyKeepers
    String update(
            @PathVariable UUID id, @Valid AgencyForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> agencies.change(form.toChange(id)))) {
            redirect.addFlashAttribute("notice", "agency.changed");
            return "redirect:/instansi/" + id;
        }
        model.addAttribute("agency", agencies.find(id));
        return "meeting/agency/form";
    }
}
