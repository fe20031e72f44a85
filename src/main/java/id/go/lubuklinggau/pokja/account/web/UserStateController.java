package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.SignInService;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts are closed, which is asked twice, and opened again; their sign-ins end. */
@Controller
@ForAdmins
@RequestMapping("/pengguna/{id}")
class UserStateController {

    private final AccountService accounts;
    private final SignInService signIns;

    UserStateController(AccountService accounts, SignInService signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @GetMapping("/penutupan")
    String confirmClose(@PathVariable UUID id, Model model) {
        model.addAttribute("user", accounts.find(id));
        return "account/user/close";
    }

    @PostMapping("/penutupan")
    String close(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, RedirectAttributes redirect) {
        accounts.close(id, me.accountId());
        redirect.addFlashAttribute("notice", "user.closed");
        return "redirect:/pengguna/" + id;
    }

    @PostMapping("/pembukaan")
    String reopen(@PathVariable UUID id, RedirectAttributes redirect) {
        accounts.reopen(id);
        redirect.addFlashAttribute("notice", "user.reopened");
        return "redirect:/pengguna/" + id;
    }

    /** For a lost phone whose owner has asked. */
    @PostMapping("/perangkat/pengakhiran")
    String endSignIns(@PathVariable UUID id, RedirectAttributes redirect) {
        signIns.endAll(id);
        redirect.addFlashAttribute("notice", "user.signInsEnded");
        return "redirect:/pengguna/" + id;
    }
}
