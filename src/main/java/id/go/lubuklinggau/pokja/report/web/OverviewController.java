package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndField;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.area.CityMap;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.report.OverviewService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The kelurahan in reach on a map and in a table, coloured and counted alike, and the sessions behind each number. */
@Controller
@ForOfficeAndField
class OverviewController {

    private final OverviewService overviews;
    private final AreaService areas;
    private final CityMap cityMap;
    private final ListPress press;
    private final Dates dates;

    OverviewController(OverviewService overviews, AreaService areas, CityMap cityMap, ListPress press, Dates dates) {
        this.overviews = overviews;
        this.areas = areas;
        this.cityMap = cityMap;
        this.press = press;
        this.dates = dates;
    }

    @GetMapping("/ikhtisar")
    String index(
            @RequestParam(name = "warna", required = false) String measure,
            @RequestParam(name = "pertemuan", required = false) UUID meetingId,
            @RequestParam(name = "pita", required = false) String band,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var overview = overviews.overview(measure, meetingId, user.reach());
        var page = new OverviewPage(overview, band, kecamatanCode);
        model.addAttribute("page", page);
        model.addAttribute("measures", overviews.measures());
        model.addAttribute("map", MapPicture.of(cityMap, page, user.reach()));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "report/overview/index";
    }

    @GetMapping({"/ikhtisar.xlsx", "/ikhtisar.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View list(
            @RequestParam(name = "warna", required = false) String measureName,
            @RequestParam(name = "pertemuan", required = false) UUID meetingId,
            @RequestParam(name = "pita", required = false) String band,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user) {
        var page = new OverviewPage(overviews.overview(measureName, meetingId, user.reach()), band, kecamatanCode);
        var measure = page.getMeasure();
        var state = "overview.state." + measure.name();
        var table = new ListTable<>(() -> page.getRows().stream(), "overview.title")
                .filter("pokja.kecamatan", page.getKecamatanName())
                .filter(state, page.getBand() == null ? null : new ListWord(page.bandKey(page.getBand())))
                .text("pokja.kecamatan", 24, OverviewRow::kecamatanName)
                .text("pokja.kelurahan", 22, OverviewRow::kelurahanName)
                .text(state, 30, row -> new ListWord(page.bandKey(row.band())));
        for (int i = 0; i < measure.columns().size(); i++) {
            int column = i;
            table.number("overview.column." + measure.columns().get(i), row -> row.number(column));
        }
        if (measure.dayColumn() != null) {
            var column = "overview.column." + measure.dayColumn();
            if (measure.isByMonth()) {
                table.text(column, 16, row -> row.day() == null ? null : dates.month(row.day()));
            } else {
                table.day(column, OverviewRow::day);
            }
        }
        return press.file(table);
    }

    @GetMapping("/ikhtisar/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(name = "pertemuan", required = false) UUID meetingId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var kelurahan = overviews.kelurahan(code, user.reach());
        model.addAttribute("kelurahan", kelurahan);
        model.addAttribute("kecamatan", areas.kecamatan(kelurahan.kecamatanCode()));
        model.addAttribute("page", new KelurahanPage(overviews.sessions(code, user.reach()), meetingId));
        return "report/overview/show";
    }
}
