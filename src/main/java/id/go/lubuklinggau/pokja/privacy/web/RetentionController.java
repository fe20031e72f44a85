package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.privacy.DataClass;
import id.go.lubuklinggau.pokja.privacy.RetentionService;
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

/** How long each class of data stays. What a shorter time would take is shown before it is saved. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/retensi")
class RetentionController {

    private final RetentionService retention;

    RetentionController(RetentionService retention) {
        this.retention = retention;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("rows", retention.list());
        return "privacy/retention/index";
    }

    @GetMapping("/{path}/ubah")
    String edit(@PathVariable String path, Model model) {
        var row = retention.find(DataClass.ofPath(path));
        model.addAttribute("row", row);
        model.addAttribute(RetentionForm.of(row));
        return "privacy/retention/form";
    }

    @PostMapping("/{path}")
    String update(
            @PathVariable String path,
            @Valid RetentionForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        var dataClass = DataClass.ofPath(path);
        long due = errors.hasErrors() ? 0 : retention.due(dataClass, form.getMonths());
        boolean warned = due == 0 || form.hasBeenShownTheLoss();
        if (warned
                && Submission.accepted(
                        errors, () -> retention.change(dataClass, form.getVersion(), form.getMonths()))) {
            redirect.addFlashAttribute("notice", "retention.changed");
            return "redirect:/pengaturan/retensi";
        }
        form.showLoss();
        model.addAttribute("row", retention.find(dataClass));
        model.addAttribute("due", due);
        return "privacy/retention/form";
    }
}
