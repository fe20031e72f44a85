package id.go.lubuklinggau.pokja.account.web;

import id.go.lubuklinggau.pokja.account.ForEveryone;
import id.go.lubuklinggau.pokja.account.HalfSignIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the second step; a filter answers what it posts. */
@Controller
@ForEveryone
@RequestMapping("/masuk/kode")
class CodeController {

    private static final String PAGE = "account/second-factor/code";

    private final Clock clock;

    CodeController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping
    String show(HttpServletRequest request) {
        return HalfSignIn.of(request, clock.instant()).isPresent() ? PAGE : "redirect:/masuk";
    }

    /** A try that has to wait is forwarded here. */
    @PostMapping("/tunggu")
    String tooMany(@RequestAttribute(required = false) Instant retryAt, Model model) {
        if (retryAt == null) {
            return "redirect:/masuk/kode";
        }
        model.addAttribute("nextMinute", retryAt.plusSeconds(59)); // the page shows no seconds
        return PAGE;
    }
}
