package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.account.ExpiredPassword;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.PasskeyService;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.SecondFactorService;
import id.go.lubuklinggau.pokja.account.SignInService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
@ForSignedIn
class AccountController {

    private final AccountService accounts;
    private final PasswordService passwords;
    private final SignInService signIns;
    private final AreaService areas;
    private final AgencyDirectory agencies;
    private final SecondFactorService factors;
    private final PasskeyService passkeys;

    AccountController(
            AccountService accounts,
            PasswordService passwords,
            SignInService signIns,
            AreaService areas,
            AgencyDirectory agencies,
            SecondFactorService factors,
            PasskeyService passkeys) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.areas = areas;
        this.agencies = agencies;
    }

    @GetMapping("/akun")
    String show(@AuthenticationPrincipal SignedInUser user, PasswordForm form, HttpSession session, Model model) {
        addAccount(user, session, model);
        return "account/show";
    }

    @PostMapping("/akun/kata-sandi")
    String changePassword(
            @AuthenticationPrincipal SignedInUser user,
            @Valid PasswordForm form,
            Errors errors,
            HttpSession session,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (Submission.accepted(errors, () -> {
            passwords.confirmPassword(user.accountId(), form.current());
            passwords.changePassword(user.accountId(), form.changed(), session.getId());
        })) {
            ExpiredPassword.clearIn(session);
            redirect.addFlashAttribute("notice", "account.passwordChanged");
            return "redirect:/akun";
        }
        addAccount(user, session, model);
        return "account/show";
    }

    private void addAccount(SignedInUser user, HttpSession session, Model model) {
        model.addAttribute(
                "signIns", signIns.list(user.accountId(), session.getId()).size());
        model.addAttribute("email", accounts.find(user.accountId()).email());
        model.addAttribute("passwordExpired", ExpiredPassword.isMarkedIn(session));
        model.addAttribute("secondFactor", factors.find(user.accountId()).orElse(null));
        model.addAttribute("passkeys", passkeys.list(user.accountId()));
        if (user.isAgency()) {
            model.addAttribute("agency", AgencyNames.of(agencies).get(user.agencyId()));
            return;
        }
        var codes = user.reach().codes();
        model.addAttribute("city", user.reach().isCity());
        model.addAttribute(
                "kecamatan",
                areas.kecamatan().stream().filter(k -> codes.contains(k.code())).toList());
        model.addAttribute(
                "kelurahan",
                areas.kelurahan().stream().filter(k -> codes.contains(k.code())).toList());
    }
}
