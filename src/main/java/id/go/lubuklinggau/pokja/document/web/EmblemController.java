package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Submission;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lambang of the letterhead. */
@Controller
class EmblemController {

    private final LetterheadService letterheads;

    EmblemController(LetterheadService letterheads) {
        this.letterheads = letterheads;
    }

    /** Its address names its content, so that a browser asks for it once. */
    @GetMapping("/kop/lambang")
    @ForOfficeAndPokja
    ResponseEntity<byte[]> show() {
        var emblem = letterheads.current().emblem();
        if (emblem == null) {
            throw new NotFound("emblem", "1");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate())
                .body(emblem.png());
    }

    @GetMapping("/pengaturan/kop/lambang")
    @ForAdmins
    String edit(Model model) {
        model.addAttribute(new EmblemForm());
        return form(model);
    }

    @PostMapping("/pengaturan/kop/lambang")
    @ForAdmins
    String update(@ModelAttribute EmblemForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (!errors.hasErrors() && form.isEmpty()) {
            errors.rejectValue("file", "EmblemMissing");
        }
        if (Submission.accepted(errors, () -> letterheads.putEmblem(form.content()))) {
            redirect.addFlashAttribute("notice", "emblem.changed");
            return "redirect:/pengaturan/kop/lambang";
        }
        return form(model);
    }

    @PostMapping("/pengaturan/kop/lambang/penghapusan")
    @ForAdmins
    String remove(RedirectAttributes redirect) {
        letterheads.removeEmblem();
        redirect.addFlashAttribute("notice", "emblem.removed");
        return "redirect:/pengaturan/kop/lambang";
    }

    private String form(Model model) {
        model.addAttribute("letterhead", letterheads.current());
        return "document/letterhead/emblem";
    }
}
