package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; Spring Security answers what it posts. */
@Controller
@ForEveryone
class SignInController {

    private final AccountService accounts;

    SignInController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/masuk")
    String show(@AuthenticationPrincipal SignedInUser me, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        model.addAttribute("examples", accounts.exampleAccounts());
        return "account/sign-in";
    }
}
