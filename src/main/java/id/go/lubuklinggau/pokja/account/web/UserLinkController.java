package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.account.PasswordService;
import id.go.lubuklinggau.pokja.account.PublicAddress;
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

/** The link by which somebody else sets the password; one's own is changed at /akun, where the one in use is asked for. */
@Controller
@ForAdmins
@RequestMapping("/pengguna/{id}/tautan")
class UserLinkController {

    private final AccountService accounts;
    private final PasswordService passwords;
    private final PublicAddress address;

    UserLinkController(AccountService accounts, PasswordService passwords, PublicAddress address) {
        this.address = address;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** The link comes from the request before, and is not to be had again. */
    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, Model model) {
        if (id.equals(me.accountId())) {
            return "redirect:/akun";
        }
        model.addAttribute("user", accounts.find(id));
        return "account/user/link";
    }

    @PostMapping
    String create(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser me, RedirectAttributes redirect) {
        if (id.equals(me.accountId())) {
            return "redirect:/akun";
        }
        LinkSlip.of(passwords.makeLink(id), address).handTo(redirect);
        return "redirect:/pengguna/" + id + "/tautan";
    }
}
