package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.account.KnownBrowsers;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever holds the link sets the password. No other site or page learns the address of this one. */
@Controller
@ForEveryone
@RequestMapping("/kata-sandi/{token}")
class PasswordLinkController {

    private final PasswordService passwords;
    private final KnownBrowsers browsers;

    PasswordLinkController(PasswordService passwords, KnownBrowsers browsers) {
        this.passwords = passwords;
        this.browsers = browsers;
    }

    @GetMapping
    String edit(@PathVariable String token, NewPasswordForm form, HttpServletResponse response, Model model) {
        return page(token, response, model);
    }

    @PostMapping
    String update(
            @PathVariable String token,
            @Valid NewPasswordForm form,
            Errors errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (Submission.accepted(
                errors, () -> browsers.remember(passwords.setPassword(token, form.changed()), request, response))) {
            redirect.addFlashAttribute("notice", "link.passwordSet");
            return "redirect:/masuk";
        }
        return page(token, response, model);
    }

    private String page(String token, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var account = passwords.linkedAccount(token);
        if (account.isEmpty()) {
            response.setStatus(HttpStatus.GONE.value());
            return "account/link-void";
        }
        model.addAttribute("account", account.get());
        model.addAttribute("token", token);
        return "account/new-password";
    }
}
