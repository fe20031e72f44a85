package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.audit.TrailEntry;
import id.go.lubuklinggau.pokja.audit.TrailSearch;
import id.go.lubuklinggau.pokja.audit.TrailService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The trail as a file. */
@Controller
@ForAdmins
class TrailListController {

    private final TrailService trail;
    private final TrailWords words;
    private final ListPress press;

    TrailListController(TrailService trail, TrailWords words, ListPress press) {
        this.trail = trail;
        this.words = words;
        this.press = press;
    }

    @GetMapping({"/jejak.xlsx", "/jejak.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View entries(
            @RequestParam(name = "cari", required = false) String text,
            @RequestParam(name = "hal", required = false) String subject,
            @RequestParam(name = "id", required = false) String subjectId,
            @RequestParam(name = "dari", required = false) LocalDate firstDay,
            @RequestParam(name = "sampai", required = false) LocalDate lastDay) {
        var search = TrailSearch.of(text, subject, subjectId, firstDay, lastDay);
        return press.file(new ListTable<>(() -> trail.all(search), "trail.index")
                .search("trail.search", text)
                .filter("trail.subject", search.subject() == null ? null : words.subject(search.subject()))
                .filter("trail.one", search.subjectId() != null)
                .filter("trail.firstDay", firstDay)
                .filter("trail.lastDay", lastDay)
                .moment("trail.at", TrailEntry::at)
                .text("trail.who", 30, TrailListController::who)
                .text("account.role", 18, TrailEntry::role)
                .text("trail.what", 34, words::event)
                .text("trail.about", 40, words::about)
                .text("trail.fields", 60, words::changes)
                .text("trail.address", 18, TrailEntry::address));
    }

    private static Object who(TrailEntry entry) {
        return entry.accountName() == null ? new ListWord("trail.nobody") : entry.accountName();
    }
}
