package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.IndicatorGroup;
import id.go.lubuklinggau.pokja.classification.Months;
import id.go.lubuklinggau.pokja.classification.OwnData;
import id.go.lubuklinggau.pokja.classification.Proposal;
import id.go.lubuklinggau.pokja.classification.RecordMonth;
import id.go.lubuklinggau.pokja.classification.ScoredFigure;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.CleanText;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.Submission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The class of one Kampung KB: its months, the values of each, and what would lift it. */
@Controller
@ForOfficeAndPokja
@RequestMapping("/pokja/{pokjaId}/klasifikasi")
class KampungClassController {

    private static final String NOTE = "-alasan";

    private final PokjaService pokja;
    private final ClassificationService classification;
    private final FigureWords words;
    private final Dates dates;

    KampungClassController(PokjaService pokja, ClassificationService classification, FigureWords words, Dates dates) {
        this.pokja = pokja;
        this.classification = classification;
        this.words = words;
        this.dates = dates;
    }

    @GetMapping
    String index(
            @PathVariable UUID pokjaId,
            @RequestParam(name = "bulan", required = false) String wanted,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var month = Months.read(wanted, classification.today());
        if (month.isPresent()) {
            return "redirect:/pokja/{pokjaId}/klasifikasi/" + dates.monthAddress(month.get());
        }
        var history = classification.history(pokjaId);
        model.addAttribute("history", history);
        model.addAttribute("notAMonth", wanted != null);
        model.addAttribute("chart", HistoryChart.of(history));
        model.addAttribute("current", Months.of(classification.today()));
        model.addAttribute("words", words);
        if (!history.isEmpty()) {
            var latest = history.get(0);
            var figures = classification.figures(pokjaId, latest.month());
            model.addAttribute("advice", classification.advice(latest, figures).orElse(null));
        }
        return "classification/kampung";
    }

    @GetMapping("/{month}")
    String show(
            @PathVariable UUID pokjaId,
            @PathVariable("month") String address,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var month = Months.find(address, classification.today());
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        model.addAttribute("month", month);
        var found = classification.month(pokjaId, month);
        var figures = classification.figures(pokjaId, month);
        var own = classification.own(pokjaId, month, user.reach());
        model.addAttribute("found", found.orElse(null));
        model.addAttribute("figures", figures);
        model.addAttribute(
                "missing",
                Indicator.ALL.stream()
                        .filter(indicator -> !figures.containsKey(indicator))
                        .map(words::name)
                        .collect(Collectors.joining(", ")));
        model.addAttribute(
                "advice",
                found.flatMap(one -> classification.advice(one, figures)).orElse(null));
        model.addAttribute("own", own);
        model.addAttribute("proposals", proposals(own));
        model.addAttribute("groups", IndicatorGroup.values());
        model.addAttribute("words", words);
        return "classification/month";
    }

    @GetMapping("/{month}/ubah")
    @ForPokjaWorkers
    String edit(
            @PathVariable UUID pokjaId,
            @PathVariable("month") String address,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var month = Months.find(address, classification.today());
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var found = classification.month(pokjaId, month);
        var saved = classification.figures(pokjaId, month);
        var before = classification.before(pokjaId, month);
        var own = classification.own(pokjaId, month, user.reach());
        var proposals = proposals(own);
        var lines = Indicator.ALL.stream()
                .map(indicator -> found.isPresent()
                        ? saved(indicator, saved.get(indicator), before, proposals)
                        : proposed(indicator, before, proposals))
                .toList();
        var sheet = new FigureSheet(found.map(one -> one.version()).orElse(null), lines);
        return form(sheet, month, own, model);
    }

    @PostMapping("/{month}")
    @ForPokjaWorkers
    String update(
            @PathVariable UUID pokjaId,
            @PathVariable("month") String address,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var month = Months.find(address, classification.today());
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var own = classification.own(pokjaId, month, user.reach());
        var before = classification.before(pokjaId, month);
        var proposals = proposals(own);
        var sheet = new FigureSheet(
                version(sent.get("version")),
                Indicator.ALL.stream()
                        .map(indicator -> new FigureLine(
                                indicator,
                                CleanText.of(sent.get(indicator.name())),
                                CleanText.of(sent.get(indicator + NOTE)),
                                before.get(indicator),
                                proposals.get(indicator),
                                false,
                                true))
                        .toList());
        var errors = new BeanPropertyBindingResult(sheet, "sheet");
        if (sheet.isWrong()) {
            errors.reject("layout.mend");
        }
        var command = new RecordMonth(pokjaId, month, sheet.getVersion(), sheet.figures());
        if (Submission.accepted(errors, () -> classification.record(command, user, user.reach()))) {
            redirect.addFlashAttribute("notice", "class.recorded");
            return "redirect:/pokja/{pokjaId}/klasifikasi/" + address;
        }
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "sheet", errors);
        return form(sheet, month, own, model);
    }

    private String form(FigureSheet sheet, LocalDate month, OwnData own, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("month", month);
        model.addAttribute("own", own);
        model.addAttribute("groups", IndicatorGroup.values());
        model.addAttribute("words", words);
        return "classification/form";
    }

    private FigureLine saved(
            Indicator indicator,
            ScoredFigure figure,
            Map<Indicator, BigDecimal> before,
            Map<Indicator, Proposal> proposals) {
        return new FigureLine(
                indicator,
                figure == null ? null : words.typed(indicator, figure.value()),
                figure == null ? null : figure.note(),
                before.get(indicator),
                proposals.get(indicator),
                false,
                false);
    }

    /** What our own records say, or the month before where it says more than they know for sure. */
    private FigureLine proposed(
            Indicator indicator, Map<Indicator, BigDecimal> before, Map<Indicator, Proposal> proposals) {
        var former = before.get(indicator);
        var proposal = proposals.get(indicator);
        var value = proposal == null || proposal.atLeast() && former != null && !proposal.contradicts(former)
                ? former
                : BigDecimal.valueOf(proposal.value());
        return new FigureLine(
                indicator,
                value == null ? null : words.typed(indicator, value),
                null,
                former,
                proposal,
                value != null,
                false);
    }

    private static Map<Indicator, Proposal> proposals(OwnData own) {
        return own.proposals().stream().collect(Collectors.toMap(Proposal::indicator, Function.identity()));
    }

    private static Long version(String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Long.valueOf(sent) : null;
    }
}
