package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
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
    private final AgencyService agencies;

    HomeController(HomeService homes, AgencyService agencies) {
        this.homes = homes;
        this.agencies = agencies;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        if (user.isAgency()) {
            model.addAttribute("agency", agencies.find(user.agencyId()));
            return "report/home-agency";
        }
        model.addAttribute("home", new HomePage(homes.home(user), user));
        return "report/home";
    }
}
