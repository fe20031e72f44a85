package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.classification.BandService;
import id.go.lubuklinggau.pokja.classification.Criterion;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By what percontohan are looked for, and how many the city wants. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/percontohan")
class CriterionController {

    private static final String HERE = "redirect:/pengaturan/percontohan";

    private final PilotService pilots;
    private final BandService settings;

    CriterionController(PilotService pilots, BandService settings) {
        this.pilots = pilots;
        this.settings = settings;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute(GoalForm.of(settings.settings().version(), pilots.goal()));
        return page(model);
    }

    @PostMapping
    String goal(@Valid GoalForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> pilots.aimAt(form.getVersion(), form.getGoal()))) {
            redirect.addFlashAttribute("notice", "criteria.changed");
            return HERE;
        }
        return page(model);
    }

    @GetMapping("/{path}/ubah")
    String edit(@PathVariable String path, Model model) {
        var criterion = Criterion.ofPath(path);
        model.addAttribute(CriterionForm.of(pilots.criterion(criterion)));
        return form(criterion, model);
    }

    @PostMapping("/{path}")
    String update(
            @PathVariable String path,
            @Valid CriterionForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var criterion = Criterion.ofPath(path);
        if (Submission.accepted(
                errors, () -> pilots.change(criterion, form.getVersion(), form.isAsked(), form.getThreshold()))) {
            redirect.addFlashAttribute("notice", "criteria.changed");
            return HERE;
        }
        return form(criterion, model);
    }

    private String page(Model model) {
        model.addAttribute("rows", pilots.criteria());
        model.addAttribute("classes", KampungClass.values());
        return "classification/pilot/criteria";
    }

    private static String form(Criterion criterion, Model model) {
        model.addAttribute("criterion", criterion);
        model.addAttribute("classes", KampungClass.values());
        return "classification/pilot/criterion-form";
    }
}
