package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.document.LetterheadDetails;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Rule;
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
        var letterhead = letterheads.current();
        model.addAttribute(LetterheadForm.of(letterhead));
        return form(letterhead, model);
    }

    @PostMapping
    String update(@Valid LetterheadForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> letterheads.change(form.toChange()))) {
            redirect.addFlashAttribute("notice", "letterhead.changed");
            return "redirect:/pengaturan";
        }
        return form(form.preview(letterheads.current()), model);
    }

    /** Shows what was typed as it would print, and keeps nothing. */
    @PostMapping("/pratinjau")
    String preview(@Valid LetterheadForm form, Errors errors, Model model) {
        return form(form.preview(letterheads.current()), model);
    }

    private static String form(LetterheadDetails preview, Model model) {
        model.addAttribute("letterhead", preview);
        model.addAttribute("papers", Paper.values());
        model.addAttribute("rules", Rule.values());
        return "document/letterhead/form";
    }
}
