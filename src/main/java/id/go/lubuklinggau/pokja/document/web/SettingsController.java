package id.go.lubuklinggau.pokja.document.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.SignatoryRow;
import id.go.lubuklinggau.pokja.document.SignatoryService;
import id.go.lubuklinggau.pokja.document.Standing;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the office prints on its paper: the letterhead, and who signs. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan")
class SettingsController {

    private final LetterheadService letterheads;
    private final SignatoryService signatories;

    SettingsController(LetterheadService letterheads, SignatoryService signatories) {
        this.letterheads = letterheads;
        this.signatories = signatories;
    }

    @GetMapping
    String show(Model model) {
        var all = signatories.list();
        model.addAttribute("letterhead", letterheads.current());
        model.addAttribute("groups", all.stream().collect(groupingBy(SignatoryRow::standing, TreeMap::new, toList())));
        model.addAttribute("vacant", vacant(all));
        return "document/settings";
    }

    /** The duties in which somebody has to sign and nobody does today. */
    private static Set<Duty> vacant(List<SignatoryRow> all) {
        var vacant = EnumSet.copyOf(Duty.ALWAYS);
        all.stream()
                .filter(signatory -> signatory.standing() == Standing.CURRENT)
                .forEach(signatory -> vacant.remove(signatory.duty()));
        return vacant;
    }
}
