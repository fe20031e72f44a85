package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.classification.BandService;
import id.go.lubuklinggau.pokja.classification.BandSet;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.Mechanism;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What scores how much, from when on; what a session counts as; and which share of high classes the city aims at. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/klasifikasi")
class BandController {

    private static final String HERE = "redirect:/pengaturan/klasifikasi";

    private final BandService bands;
    private final FigureWords words;
    private final Clock clock;

    BandController(BandService bands, FigureWords words, Clock clock) {
        this.bands = bands;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        var settings = bands.settings();
        model.addAttribute(MechanismForm.of(settings.version(), settings.sessionMechanism()));
        model.addAttribute(new TargetForm());
        return page(model);
    }

    @GetMapping("/baru")
    String newOne(@RequestParam(name = "indikator", required = false) String name, Model model) {
        var indicator = Arrays.stream(Indicator.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Indicator.POKJA);
        var current = bands.list().stream()
                .filter(set -> set.indicator() == indicator)
                .findFirst()
                .orElseThrow();
        var edges = current.edges().stream()
                .map(edge -> words.typed(indicator, edge))
                .toList();
        model.addAttribute(BandForm.of(indicator, LocalDate.now(clock), edges));
        return form(indicator, model);
    }

    @PostMapping
    String create(@Valid BandForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (form.getIndicator() == null) {
            throw new NotFound("indicator", null);
        }
        form.check(errors);
        if (Submission.accepted(errors, () -> bands.record(form.toPlan()))) {
            redirect.addFlashAttribute("notice", "bands.recorded");
            return HERE;
        }
        return form(form.getIndicator(), model);
    }

    @PostMapping("/{id}/penghapusan")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        bands.remove(id);
        redirect.addFlashAttribute("notice", "bands.removed");
        return HERE;
    }

    @PostMapping("/mekanisme")
    String mechanism(MechanismForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> bands.change(form.getVersion(), form.getSessionMechanism()))) {
            redirect.addFlashAttribute("notice", "bands.settingChanged");
            return HERE;
        }
        model.addAttribute(new TargetForm());
        return page(model);
    }

    @PostMapping("/sasaran")
    String target(@Valid TargetForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> bands.aimAt(form.toTarget()))) {
            redirect.addFlashAttribute("notice", "bands.settingChanged");
            return HERE;
        }
        var settings = bands.settings();
        model.addAttribute(MechanismForm.of(settings.version(), settings.sessionMechanism()));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute(
                "sets",
                bands.list().stream()
                        .collect(Collectors.groupingBy(BandSet::indicator, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("mechanisms", Mechanism.values());
        model.addAttribute("targets", bands.targets());
        model.addAttribute("words", words);
        return "classification/bands";
    }

    private String form(Indicator indicator, Model model) {
        model.addAttribute("indicator", indicator);
        model.addAttribute("words", words);
        return "classification/band-form";
    }
}
