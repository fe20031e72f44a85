package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.SecondFactorService;
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

/** For somebody who lost the phone: takes away codes and passkeys, which is asked twice. One's own is changed at /akun. */
@Controller
@ForAdmins
@RequestMapping("/pengguna/{id}/faktor-kedua/penghapusan")
class UserSecondFactorController {

    private final AccountService accounts;
    private final SecondFactorService factors;

    UserSecondFactorController(AccountService accounts, SecondFactorService factors) {
        this.accounts = accounts;
        this.factors = factors;
    }

    @GetMapping
    String confirm(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, Model model) {
        if (id.equals(me.accountId())) {
            return "redirect:/akun";
        }
        model.addAttribute("user", accounts.find(id));
        return "account/second-factor/reset";
    }

    @PostMapping
    String delete(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, RedirectAttributes redirect) {
        factors.reset(id, me.accountId());
        redirect.addFlashAttribute("notice", "secondFactor.reset");
        return "redirect:/pengguna/" + id;
    }
}
