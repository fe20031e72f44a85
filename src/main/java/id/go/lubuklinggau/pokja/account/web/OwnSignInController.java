package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends one's own sign-ins elsewhere: a lost phone, a desk that somebody else uses now. */
@Controller
@ForSignedIn
@RequestMapping("/akun/perangkat")
class OwnSignInController {

    private final AccountService accounts;

    OwnSignInController(AccountService accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/{id}/pengakhiran")
    String end(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        accounts.endSignIn(user.accountId(), id);
        redirect.addFlashAttribute("notice", "signIns.ended");
        return "redirect:/akun";
    }

    @PostMapping("/pengakhiran")
    String endOthers(@AuthenticationPrincipal SignedInUser user, HttpSession session, RedirectAttributes redirect) {
        accounts.endOtherSignIns(user.accountId(), session.getId());
        redirect.addFlashAttribute("notice", "signIns.othersEnded");
        return "redirect:/akun";
    }
}
