package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letterhead of the office; there is one, and its page is that of the settings. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/kop")
class LetterheadController {

    private final LetterheadService letterheads;

    LetterheadController(LetterheadService letterheads) {
        this.letterheads = letterheads;
    }

    @GetMapping("/ubah")
    String edit(Model model) {
        model.addAttribute(LetterheadForm.of(letterheads.current()));
        return form(model);
    }

    @PostMapping
    String update(@Valid LetterheadForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> letterheads.change(form.toChange()))) {
            redirect.addFlashAttribute("notice", "letterhead.changed");
            return "redirect:/pengaturan";
        }
        return form(model);
    }

    private static String form(Model model) {
        model.addAttribute("papers", Paper.values());
        return "document/letterhead/form";
    }
}
