package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.AccountService;
import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.account.TypedUsername;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; Spring Security answers what it posts. */
@Controller
@ForEveryone
class SignInController {

    private final AccountService accounts;

    SignInController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/masuk")
    String show(@AuthenticationPrincipal SignedInUser me, HttpServletRequest request, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        TypedUsername.takeFrom(request.getSession(false)).ifPresent(typed -> model.addAttribute("username", typed));
        return page(model);
    }

    /** A try that has to wait is forwarded here. */
    @PostMapping("/masuk/tunggu")
    String tooMany(
            @RequestAttribute(required = false) Instant retryAt,
            @RequestParam(required = false) String username,
            Model model) {
        if (retryAt == null) {
            return "redirect:/masuk";
        }
        model.addAttribute("username", username);
        model.addAttribute("nextMinute", retryAt.plusSeconds(59)); // the page shows no seconds
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("examples", accounts.exampleAccounts());
        return "account/sign-in";
    }
}
