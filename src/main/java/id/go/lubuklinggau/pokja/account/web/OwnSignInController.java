package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SignInService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own sign-ins. They are ended elsewhere: a lost phone, a desk that somebody else uses now. */
@Controller
@ForSignedIn
@RequestMapping("/akun/perangkat")
class OwnSignInController {

    private final SignInService signIns;
    private final PasswordService passwords;

    OwnSignInController(SignInService signIns, PasswordService passwords) {
        this.signIns = signIns;
        this.passwords = passwords;
    }

    @GetMapping
    String index(@AuthenticationPrincipal SignedInUser user, EndSignInForm form, HttpSession session, Model model) {
        return page(user, session, model);
    }

    @PostMapping("/pengakhiran")
    String end(
            @AuthenticationPrincipal SignedInUser user,
            @Valid EndSignInForm form,
            Errors errors,
            HttpSession session,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            end(user, form, session);
        })) {
            redirect.addFlashAttribute("notice", form.getSignIn() == null ? "signIns.othersEnded" : "signIns.ended");
            return "redirect:/akun/perangkat";
        }
        return page(user, session, model);
    }

    private void end(SignedInUser user, EndSignInForm form, HttpSession session) {
        if (form.getSignIn() == null) {
            signIns.endOthers(user.accountId(), session.getId());
        } else {
            signIns.end(user.accountId(), form.getSignIn());
        }
    }

    private String page(SignedInUser user, HttpSession session, Model model) {
        model.addAttribute("signIns", signIns.list(user.accountId(), session.getId()));
        return "account/sign-ins";
    }
}
