package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionService;
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

    /** So many that wait for an agency; its sheet has all. */
    private static final int MOST = 20;

    private final HomeService homes;
    private final AgencyService agencies;
    private final ActionService actions;

    HomeController(HomeService homes, AgencyService agencies, ActionService actions) {
        this.homes = homes;
        this.agencies = agencies;
        this.actions = actions;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedInUser user, Model model) {
        if (user.isAgency()) {
            return agency(user, model);
        }
        model.addAttribute("home", new HomePage(homes.home(user), user));
        return "report/home";
    }

    private String agency(SignedInUser user, Model model) {
        var waiting = actions.waiting(user.agencyId(), user);
        model.addAttribute("agency", agencies.find(user.agencyId()));
        model.addAttribute("waiting", waiting);
        model.addAttribute("first", waiting.subList(0, Math.min(MOST, waiting.size())));
        model.addAttribute("today", actions.today());
        return "report/home-agency";
    }
}
