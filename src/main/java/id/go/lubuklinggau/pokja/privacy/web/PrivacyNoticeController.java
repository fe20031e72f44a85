package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.privacy.RetentionService;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept of whom, why, for how long, and what people may ask for; read without signing in. */
@Controller
@ForEveryone
class PrivacyNoticeController {

    private final LetterheadService letterheads;
    private final RetentionService retention;

    PrivacyNoticeController(LetterheadService letterheads, RetentionService retention) {
        this.letterheads = letterheads;
        this.retention = retention;
    }

    @GetMapping("/privasi")
    String show(Model model) {
        model.addAttribute("letterhead", letterheads.current());
        model.addAttribute("times", retention.times());
        return "privacy/notice";
    }
}
