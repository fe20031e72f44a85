package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.Candidate;
import id.go.lubuklinggau.pokja.classification.Criterion;
import id.go.lubuklinggau.pokja.classification.CriterionRow;
import id.go.lubuklinggau.pokja.classification.PilotKind;
import id.go.lubuklinggau.pokja.classification.PilotRow;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Which kampung are percontohan, and which could be. */
@Controller
@ForStaff
class PilotController {

    private final PilotService pilots;
    private final MemberIntake pokja;
    private final ListPress press;
    private final Clock clock;

    PilotController(PilotService pilots, MemberIntake pokja, ListPress press, Clock clock) {
        this.pilots = pilots;
        this.pokja = pokja;
        this.press = press;
        this.clock = clock;
    }

    @GetMapping("/percontohan")
    @ForOfficeAndPokja
    String index(@AuthenticationPrincipal SignedInUser user, Model model) {
        var all = pilots.list(user.reach());
        var asked = asked();
        var standing = all.stream().filter(PilotRow::isStanding).toList();
        model.addAttribute(
                "city",
                standing.stream().filter(row -> row.kind() == PilotKind.CITY).toList());
        model.addAttribute(
                "flags", standing.stream().filter(row -> row.kind().isFlag()).toList());
        model.addAttribute(
                "former", all.stream().filter(row -> !row.isStanding()).toList());
        model.addAttribute(
                "reached",
                standing.stream()
                        .filter(row -> row.kind() == PilotKind.CITY && row.pokjaActive())
                        .count());
        model.addAttribute("goal", pilots.goal());
        model.addAttribute("asked", asked);
        model.addAttribute("candidates", pilots.candidates(asked, user.reach()));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "classification/pilot/index";
    }

    @GetMapping({"/percontohan.xlsx", "/percontohan.csv"})
    @ForOfficeAndPokja
    @Auditable(value = "list", kind = "EXPORTED")
    View file(@AuthenticationPrincipal SignedInUser user) {
        var asked = asked();
        var table = new ListTable<>(() -> pilots.candidates(asked, user.reach()).stream(), "pilot.title")
                .text("pokja.kecamatan", 24, Candidate::kecamatanName)
                .text("pokja.kelurahan", 22, Candidate::kelurahanName)
                .text("menu.pokja", 36, Candidate::pokjaName)
                .text("Criterion.KAMPUNG_CLASS", 16, Candidate::kampungClass)
                .text("Criterion.DECREE", 22, Candidate::decreeNumber)
                .number("Criterion.MEMBERS", Candidate::members)
                .number("Criterion.TRAINED", Candidate::trained)
                .number("Criterion.ATTENDANCE", row -> row.value(Criterion.ATTENDANCE))
                .number("Criterion.AGENCIES", Candidate::agencies)
                .number("pilot.met", row -> row.met(asked))
                .text("pilot.state", 26, row -> new ListWord(state(row, asked)));
        return press.file(table);
    }

    @GetMapping("/percontohan/baru")
    String newOne(
            @RequestParam(name = "pokja", required = false) String wanted,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var choices = choices(user);
        var chosen = choices.stream()
                .map(PokjaChoice::id)
                .filter(id -> id.toString().equals(wanted))
                .findFirst()
                .orElse(null);
        model.addAttribute(PilotForm.of(chosen, LocalDate.now(clock)));
        return form(choices, model);
    }

    @PostMapping("/percontohan")
    String create(
            @Valid PilotForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> pilots.decide(form.getId(), form.toPlan(), user.reach()))) {
            redirect.addFlashAttribute("notice", "pilot.decided");
            return "redirect:/percontohan";
        }
        return form(choices(user), model);
    }

    @GetMapping("/percontohan/{id}/pengakhiran")
    String end(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pilots.find(id, user.reach());
        model.addAttribute("pilot", found);
        model.addAttribute(PilotEndForm.of(found.version(), LocalDate.now(clock)));
        return "classification/pilot/end";
    }

    @PostMapping("/percontohan/{id}/pengakhiran")
    String ended(
            @PathVariable UUID id,
            @Valid PilotEndForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pilots.find(id, user.reach());
        if (Submission.accepted(
                errors,
                () -> pilots.end(id, form.getVersion(), form.getLastDay(), form.getEndReason(), user.reach()))) {
            redirect.addFlashAttribute("notice", "pilot.ended");
            return "redirect:/percontohan";
        }
        model.addAttribute("pilot", found);
        return "classification/pilot/end";
    }

    private List<CriterionRow> asked() {
        return pilots.criteria().stream().filter(CriterionRow::active).toList();
    }

    private static String state(Candidate candidate, List<CriterionRow> asked) {
        if (candidate.pilot()) {
            return "pilot.isOne";
        }
        return candidate.meetsAll(asked) ? "pilot.meetsAll" : "pilot.meetsNotAll";
    }

    private List<PokjaChoice> choices(SignedInUser user) {
        return pokja.open(user.reach()).stream()
                .sorted(Comparator.comparing(PokjaChoice::kelurahanCode))
                .toList();
    }

    private static String form(List<PokjaChoice> choices, Model model) {
        model.addAttribute(
                "choices",
                choices.stream()
                        .map(one -> Option.of(one.id(), one.name() + ", " + one.kelurahanName()))
                        .toList());
        model.addAttribute("kinds", PilotKind.values());
        return "classification/pilot/form";
    }
}
