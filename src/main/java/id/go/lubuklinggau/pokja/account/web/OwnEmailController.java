package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own e-mail address. */
@Controller
@ForSignedIn
@RequestMapping("/akun/email")
class OwnEmailController {

    private final AccountService accounts;
    private final PasswordService passwords;

    OwnEmailController(AccountService accounts, PasswordService passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @GetMapping
    String edit(@AuthenticationPrincipal SignedInUser user, OwnEmailForm form) {
        form.setEmail(accounts.find(user.accountId()).email());
        return "account/email";
    }

    @PostMapping
    String update(
            @AuthenticationPrincipal SignedInUser user,
            @Valid OwnEmailForm form,
            Errors errors,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            accounts.changeEmail(user.accountId(), form.getEmail());
        })) {
            redirect.addFlashAttribute("notice", "account.emailChanged");
            return "redirect:/akun";
        }
        return "account/email";
    }
}
