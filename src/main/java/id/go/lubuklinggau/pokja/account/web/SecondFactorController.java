package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.NewSecret;
import id.go.lubuklinggau.pokja.account.PasskeyService;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SecondFactorDemand;
import id.go.lubuklinggau.pokja.account.SecondFactorService;
import id.go.lubuklinggau.pokja.account.SignIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpServletRequest;
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

/** One's own second factor: set up, looked at, and turned off. */
@Controller
@ForSignedIn
@RequestMapping("/akun/faktor-kedua")
class SecondFactorController {

    /** In the session until its owner has shown a code of it, so that one picture lasts through a wrong one. */
    private static final String SECRET = "sipokja.newSecret";

    private final PasswordService passwords;
    private final SecondFactorService factors;
    private final SecondFactorDemand demand;
    private final PasskeyService passkeys;

    SecondFactorController(
            PasswordService passwords,
            SecondFactorService factors,
            SecondFactorDemand demand,
            PasskeyService passkeys) {
        this.passwords = passwords;
        this.factors = factors;
        this.demand = demand;
        this.passkeys = passkeys;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal SignedInUser user,
            SecondFactorForm form,
            HttpServletRequest request,
            Model model) {
        var factor = factors.find(user.accountId());
        if (factor.isEmpty()) {
            return needsPasskeyFirst(user, request)
                    ? "account/second-factor/passkey-first"
                    : form(user, request, model);
        }
        model.addAttribute("secondFactor", factor.get());
        model.addAttribute("demanded", demand.isMadeOf(user));
        return "account/second-factor/show";
    }

    @PostMapping
    String create(
            @AuthenticationPrincipal SignedInUser user,
            @Valid SecondFactorForm form,
            Errors errors,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        if (needsPasskeyFirst(user, request)) {
            return "redirect:/akun/faktor-kedua";
        }
        var session = request.getSession();
        var secret = secret(user, session);
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            redirect.addFlashAttribute("codes", factors.turnOn(user, secret, form.getCode(), session.getId()));
        })) {
            session.removeAttribute(SECRET);
            countAsTwoFactors(request);
            redirect.addFlashAttribute("notice", "secondFactor.turnedOn");
            return "redirect:/akun/faktor-kedua/kode-pemulihan";
        }
        return form(user, request, model);
    }

    @GetMapping("/penghapusan")
    String confirmDelete(@AuthenticationPrincipal SignedInUser user, CurrentPasswordForm form) {
        return demand.isMadeOf(user) || factors.find(user.accountId()).isEmpty()
                ? "redirect:/akun/faktor-kedua"
                : "account/second-factor/remove";
    }

    @PostMapping("/penghapusan")
    String delete(
            @AuthenticationPrincipal SignedInUser user,
            @Valid CurrentPasswordForm form,
            Errors errors,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            factors.turnOff(user);
        })) {
            redirect.addFlashAttribute("notice", "secondFactor.turnedOff");
            return "redirect:/akun";
        }
        return "account/second-factor/remove";
    }

    /** Else the password alone would be enough to set up what is demanded besides. */
    private boolean needsPasskeyFirst(SignedInUser user, HttpServletRequest request) {
        return demand.isUnmet(request) && !passkeys.list(user.accountId()).isEmpty();
    }

    private String form(SignedInUser user, HttpServletRequest request, Model model) {
        model.addAttribute("secret", secret(user, request.getSession()));
        model.addAttribute("unmet", demand.isUnmet(request));
        return "account/second-factor/form";
    }

    private NewSecret secret(SignedInUser user, HttpSession session) {
        if (session.getAttribute(SECRET) instanceof NewSecret secret
                && user.accountId().equals(secret.accountId())) {
            return secret;
        }
        var secret = factors.propose(user);
        session.setAttribute(SECRET, secret);
        return secret;
    }

    /** Password and code were both given, if in another order than at the sign-in. */
    private static void countAsTwoFactors(HttpServletRequest request) {
        var session = request.getSession();
        if (session.getAttribute(SignIn.ATTRIBUTE) instanceof SignIn signIn) {
            session.setAttribute(SignIn.ATTRIBUTE, signIn.withTwoFactors());
        }
        request.changeSessionId();
    }
}
