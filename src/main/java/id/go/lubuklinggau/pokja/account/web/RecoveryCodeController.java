package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SecondFactorService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The codes for the day the phone is gone. They come from the request before, and are not to be had again. */
@Controller
@ForSignedIn
@RequestMapping("/akun/faktor-kedua/kode-pemulihan")
class RecoveryCodeController {

    private static final String PAGE = "account/second-factor/recovery-codes";

    private final PasswordService passwords;
    private final SecondFactorService factors;

    RecoveryCodeController(PasswordService passwords, SecondFactorService factors) {
        this.passwords = passwords;
        this.factors = factors;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedInUser user, CurrentPasswordForm form, Model model) {
        model.addAttribute("username", user.getUsername());
        return factors.find(user.accountId()).isEmpty() ? "redirect:/akun/faktor-kedua" : PAGE;
    }

    @PostMapping
    String create(
            @AuthenticationPrincipal SignedInUser user,
            @Valid CurrentPasswordForm form,
            Errors errors,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            redirect.addFlashAttribute("codes", factors.renewRecoveryCodes(user.accountId()));
        })) {
            return "redirect:/akun/faktor-kedua/kode-pemulihan";
        }
        return PAGE;
    }
}
