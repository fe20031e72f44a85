package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.report.HomeService;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Beranda: what needs me today. */
@Controller
@ForSignedIn
class HomeController {

    private final HomeService homes;

    HomeController(HomeService homes) {
        this.homes = homes;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("home", new HomePage(homes.home(user), user));
        return "report/home";
    }
}
