package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.Months;
import id.go.lubuklinggau.pokja.classification.PortalService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is retyped at the national portal about one Pokja and month, ready to be copied. */
@Controller
@ForOfficeAndPokja
@RequestMapping("/pokja/{pokjaId}/portal")
class PortalController {

    private final PokjaService pokja;
    private final PortalService portal;
    private final ClassificationService classification;
    private final PortalWords words;
    private final Dates dates;

    PortalController(
            PokjaService pokja,
            PortalService portal,
            ClassificationService classification,
            PortalWords words,
            Dates dates) {
        this.pokja = pokja;
        this.portal = portal;
        this.classification = classification;
        this.words = words;
        this.dates = dates;
    }

    /** Of the month that is asked for; the current one where that is none. */
    @GetMapping
    String index(
            @PathVariable UUID pokjaId,
            @RequestParam(name = "bulan", required = false) String wanted,
            @AuthenticationPrincipal SignedInUser user) {
        pokja.find(pokjaId, user.reach());
        var month = Months.read(wanted, classification.today()).orElse(Months.of(classification.today()));
        return "redirect:/pokja/{pokjaId}/portal/" + dates.monthAddress(month);
    }

    @GetMapping("/{month}")
    String show(
            @PathVariable UUID pokjaId,
            @PathVariable("month") String address,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var month = Months.find(address, classification.today());
        var found = pokja.find(pokjaId, user.reach());
        var profile = words.profile(portal.profile(pokjaId, month, user.reach()), month);
        model.addAttribute("pokja", found);
        model.addAttribute("month", month);
        model.addAttribute("current", Months.of(classification.today()));
        model.addAttribute("profile", profile);
        model.addAttribute("lines", words.lines(profile));
        model.addAttribute(
                "activities",
                portal.activities(pokjaId, month).stream()
                        .map(activity -> words.activity(activity, found))
                        .toList());
        return "classification/portal";
    }
}
