package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has forgotten the password asks for a link by mail, or is told whom to ask. The answer says nothing about passwords. */
@Controller
@ForEveryone
@RequestMapping("/masuk/lupa")
class ForgottenPasswordController {

    private final PasswordService passwords;

    ForgottenPasswordController(PasswordService passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String newOne(ForgottenPasswordForm form, Model model) {
        return page(model);
    }

    @PostMapping
    String create(@Valid ForgottenPasswordForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (!passwords.sendsLinks()) {
            return "redirect:/masuk/lupa";
        }
        if (Submission.accepted(errors, () -> passwords.askForLink(form.getWho()))) {
            redirect.addFlashAttribute("notice", "forgotten.asked");
            return "redirect:/masuk";
        }
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("mail", passwords.sendsLinks());
        return "account/forgotten";
    }
}
