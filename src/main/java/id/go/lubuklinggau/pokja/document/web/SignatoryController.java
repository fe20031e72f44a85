package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.document.Acting;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.SignatoryService;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who signs; the list of all is on the page of the settings. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/penanda-tangan")
class SignatoryController {

    private final SignatoryService signatories;

    SignatoryController(SignatoryService signatories) {
        this.signatories = signatories;
    }

    @GetMapping("/baru")
    String newOne(@RequestParam(name = "tugas", required = false) Duty duty, Model model) {
        var form = new SignatoryForm();
        form.setDuty(duty);
        model.addAttribute(form);
        return form(form, model);
    }

    @PostMapping
    String create(@Valid SignatoryForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> signatories.register(form.getId(), form.toProfile()))) {
            redirect.addFlashAttribute("notice", "signatory.registered");
            return "redirect:/pengaturan";
        }
        return form(form, model);
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        var signatory = signatories.find(id);
        var form = SignatoryForm.of(signatory);
        model.addAttribute(form);
        model.addAttribute("signatory", signatory);
        return form(form, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id, @Valid SignatoryForm form, Errors errors, Model model, RedirectAttributes redirect) {
        var signatory = signatories.find(id);
        if (Submission.accepted(errors, () -> signatories.change(id, form.getVersion(), form.toProfile()))) {
            redirect.addFlashAttribute("notice", "signatory.changed");
            return "redirect:/pengaturan";
        }
        model.addAttribute("signatory", signatory);
        return form(form, model);
    }

    /** Shows what was typed as it would print, and keeps nothing. */
    @PostMapping("/pratinjau")
    String preview(@Valid SignatoryForm form, Errors errors, Model model) {
        return form(form, model);
    }

    @PostMapping("/{id}/pratinjau")
    String preview(@PathVariable UUID id, @Valid SignatoryForm form, Errors errors, Model model) {
        model.addAttribute("signatory", signatories.find(id));
        return form(form, model);
    }

    private static String form(SignatoryForm form, Model model) {
        model.addAttribute("preview", form.preview());
        model.addAttribute("duties", Duty.values());
        model.addAttribute("actings", Acting.values());
        return "document/signatory/form";
    }
}
