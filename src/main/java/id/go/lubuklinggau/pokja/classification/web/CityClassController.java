package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.classification.KampungRow;
import id.go.lubuklinggau.pokja.classification.MonthCount;
import id.go.lubuklinggau.pokja.classification.Months;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The classes of all Kampung KB in reach in a month. */
@Controller
@ForOfficeAndPokja
class CityClassController {

    private final ClassificationService classification;
    private final AreaService areas;
    private final ListPress press;
    private final Dates dates;

    CityClassController(ClassificationService classification, AreaService areas, ListPress press, Dates dates) {
        this.classification = classification;
        this.areas = areas;
        this.press = press;
        this.dates = dates;
    }

    @GetMapping("/klasifikasi")
    String index(
            @RequestParam(name = "bulan", required = false) String wanted,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @RequestParam(name = "kelas", required = false) String state,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var months = classification.months(user.reach());
        var month = month(wanted, months);
        var filter = ClassChoice.filter(kecamatanCode, state);
        model.addAttribute("month", month);
        model.addAttribute("months", choices(months, month));
        model.addAttribute("filter", filter);
        model.addAttribute("state", state);
        model.addAttribute("classes", KampungClass.values());
        model.addAttribute("counts", classification.counts(month, user.reach()));
        model.addAttribute(
                "kecamatan",
                classification.rows(month, filter, user.reach()).stream()
                        .collect(Collectors.groupingBy(
                                KampungRow::kecamatanName, LinkedHashMap::new, Collectors.toList())));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "classification/city";
    }

    @GetMapping({"/klasifikasi.xlsx", "/klasifikasi.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View file(
            @RequestParam(name = "bulan", required = false) String wanted,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @RequestParam(name = "kelas", required = false) String state,
            @AuthenticationPrincipal SignedInUser user) {
        var month = month(wanted, wanted == null ? classification.months(user.reach()) : List.of());
        var filter = ClassChoice.filter(kecamatanCode, state);
        return press.file(new ListTable<>(
                        () -> classification.all(month, filter, user.reach()), "class.listOf", dates.month(month))
                .filter("pokja.kecamatan", areas.nameOfKecamatan(kecamatanCode))
                .filter("class.title", ClassChoice.word(filter))
                .text("pokja.kecamatan", 24, KampungRow::kecamatanName)
                .text("pokja.kelurahan", 22, KampungRow::kelurahanName)
                .text("area.code", 15, KampungRow::kelurahanCode)
                .text("menu.pokja", 36, KampungRow::pokjaName)
                .number("IndicatorGroup.INPUT", KampungRow::input)
                .number("IndicatorGroup.PROCESS", KampungRow::process)
                .number("IndicatorGroup.OUTPUT", KampungRow::output)
                .text("class.title", 16, KampungRow::kampungClass)
                .number("class.missing", KampungRow::missing));
    }

    /** The one asked for; or the newest of which anything is known. */
    private LocalDate month(String wanted, List<MonthCount> months) {
        var today = classification.today();
        if (wanted != null && !wanted.isBlank()) {
            return Months.find(wanted, today);
        }
        return months.isEmpty() ? Months.of(today) : months.get(0).month();
    }

    /** Those of which anything is known, the current one, and the one on screen; the newest first. */
    private List<LocalDate> choices(List<MonthCount> months, LocalDate month) {
        var choices = new ArrayList<LocalDate>();
        choices.add(Months.of(classification.today()));
        choices.add(month);
        months.forEach(one -> choices.add(one.month()));
        return choices.stream()
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }
}
