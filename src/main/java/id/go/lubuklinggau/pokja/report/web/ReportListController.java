package id.go.lubuklinggau.pokja.report.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.report.Concern;
import id.go.lubuklinggau.pokja.report.Finding;
import id.go.lubuklinggau.pokja.report.RecapRow;
import id.go.lubuklinggau.pokja.report.RecapService;
import id.go.lubuklinggau.pokja.report.WatchFilter;
import id.go.lubuklinggau.pokja.report.WatchService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the registers lack, and the recap of a session, as files. */
@Controller
@ForOfficeAndPokja
class ReportListController {

    private final WatchService watch;
    private final RecapService recaps;
    private final SessionService sessions;
    private final AreaService areas;
    private final ListPress press;
    private final Dates dates;

    ReportListController(
            WatchService watch,
            RecapService recaps,
            SessionService sessions,
            AreaService areas,
            ListPress press,
            Dates dates) {
        this.watch = watch;
        this.recaps = recaps;
        this.sessions = sessions;
        this.areas = areas;
        this.press = press;
        this.dates = dates;
    }

    @GetMapping({"/pantauan.xlsx", "/pantauan.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View watch(
            @RequestParam(name = "jenis", required = false) Concern concern,
            @RequestParam(name = "kecamatan", required = false) String kecamatanCode,
            @AuthenticationPrincipal SignedInUser user) {
        var filter = new WatchFilter(concern, kecamatanCode);
        return press.file(new ListTable<>(() -> watch.all(filter, user.reach()), "watch.title")
                .filter("watch.concern", concern)
                .filter("pokja.kecamatan", areas.nameOfKecamatan(kecamatanCode))
                .text("pokja.kecamatan", 24, Finding::kecamatanName)
                .text("pokja.kelurahan", 22, Finding::kelurahanName)
                .text("menu.pokja", 36, Finding::pokjaName)
                .text("watch.concern", 24, Finding::concern)
                .text("watch.subject", 34, ReportListController::subject)
                .text("watch.detail", 30, Finding::detail)
                .day("watch.day", Finding::day));
    }

    /** The Pokja of the first table of the page; what is added up there, a spreadsheet adds up itself. */
    @GetMapping({"/sesi/{id}/rekap.xlsx", "/sesi/{id}/rekap.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View recap(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var session = sessions.find(id, user.reach());
        return press.file(new ListTable<>(
                        () -> recaps.recap(id, user.reach()).byPokja().stream().filter(row -> !row.isKecamatan()),
                        "recap.listOf",
                        dates.longDay(session.day()))
                .text("pokja.kecamatan", 24, RecapRow::kecamatanName)
                .text("menu.pokja", 36, RecapRow::pokjaName)
                .number("recap.seats", RecapRow::seats)
                .number("recap.named", RecapRow::named)
                .number("AttendanceStatus.PRESENT", RecapRow::present)
                .number("AttendanceStatus.REPRESENTED", RecapRow::represented)
                .number("recap.attended", RecapRow::attended)
                .number("AttendanceStatus.EXCUSED", RecapRow::excused)
                .number("AttendanceStatus.SICK", RecapRow::sick)
                .number("AttendanceStatus.ABSENT", RecapRow::absent)
                .number("recap.unmarked", RecapRow::unmarked)
                .number("recap.sharePercent", RecapRow::share));
    }

    private static Object subject(Finding finding) {
        return finding.concern() == Concern.ELEMENT_MISSING
                ? new ListWord("Element." + finding.subject())
                : finding.subject();
    }
}
