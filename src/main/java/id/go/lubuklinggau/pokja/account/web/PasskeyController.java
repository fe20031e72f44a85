package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.PasskeyPermit;
import id.go.lubuklinggau.pokja.account.PasskeyService;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.time.Clock;
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

/** One's own passkeys: named first, with the password, then made by the browser, whose answer a filter takes. */
@Controller
@ForSignedIn
@RequestMapping("/akun/kunci-sandi")
class PasskeyController {

    private final PasswordService passwords;
    private final PasskeyService passkeys;
    private final Clock clock;

    PasskeyController(PasswordService passwords, PasskeyService passkeys, Clock clock) {
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping("/baru")
    String newOne(PasskeyForm form) {
        return "account/passkey/form";
    }

    @PostMapping
    String create(
            @AuthenticationPrincipal SignedInUser user, @Valid PasskeyForm form, Errors errors, HttpSession session) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            passkeys.permit(user.accountId(), form.getName()).keepIn(session);
        })) {
            return "redirect:/akun/kunci-sandi/pendaftaran";
        }
        return "account/passkey/form";
    }

    @GetMapping("/pendaftaran")
    String register(@AuthenticationPrincipal SignedInUser user, HttpSession session, Model model) {
        var permit = PasskeyPermit.in(session, user.accountId(), clock.instant());
        permit.ifPresent(one -> model.addAttribute("name", one.name()));
        return permit.isPresent() ? "account/passkey/register" : "redirect:/akun/kunci-sandi/baru";
    }

    @GetMapping("/{id}/penghapusan")
    String confirmDelete(
            @PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, CurrentPasswordForm form, Model model) {
        return page(id, user, model);
    }

    @PostMapping("/{id}/penghapusan")
    String delete(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            @Valid CurrentPasswordForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            passkeys.remove(user.accountId(), id);
        })) {
            redirect.addFlashAttribute("notice", "passkey.removed");
            return "redirect:/akun";
        }
        return page(id, user, model);
    }

    /** One that is gone already needs no page. */
    private String page(UUID id, SignedInUser user, Model model) {
        var passkey = passkeys.find(user.accountId(), id);
        passkey.ifPresent(one -> model.addAttribute("passkey", one));
        return passkey.isPresent() ? "account/passkey/remove" : "redirect:/akun";
    }
}
