package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new password for somebody else; one's own is changed at /akun, where the one in use is asked for. */
@Controller
@ForAdmins
@RequestMapping("/pengguna/{id}/kata-sandi")
class UserPasswordController {

    private final AccountService accounts;

    UserPasswordController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String edit(@PathVariable UUID id, NewPasswordForm form, @AuthenticationPrincipal SignedInUser me, Model model) {
        if (id.equals(me.accountId())) {
            return "redirect:/akun";
        }
        model.addAttribute("user", accounts.find(id));
        return "account/user/password";
    }

    @PostMapping
    String update(
            @PathVariable UUID id,
            @Valid NewPasswordForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser me,
            Model model,
            RedirectAttributes redirect) {
        if (id.equals(me.accountId())) {
            return "redirect:/akun";
        }
        model.addAttribute("user", accounts.find(id));
        form.check(errors);
        if (Submission.accepted(errors, () -> accounts.setPassword(id, form.changed()))) {
            redirect.addFlashAttribute("notice", "user.passwordSet");
            return "redirect:/pengguna/" + id;
        }
        return "account/user/password";
    }
}
