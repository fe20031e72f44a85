package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DocumentChoices;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.FileView;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.press.SpreadsheetView;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/**
 * The daftar hadir of a session, as it prints. How its table is laid out is remembered for each user; an address that says
 * so itself decides for itself.
 */
@Controller
@ForSignedIn
class RosterController {

    private final RosterPaper rosters;
    private final RosterArchive archive;
    private final RosterList list;
    private final SessionService sessions;
    private final DocumentChoices choices;
    private final Desk desk;

    RosterController(
            RosterPaper rosters,
            RosterArchive archive,
            RosterList list,
            SessionService sessions,
            DocumentChoices choices,
            Desk desk) {
        this.rosters = rosters;
        this.archive = archive;
        this.list = list;
        this.sessions = sessions;
        this.choices = choices;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/daftar-hadir")
    @Auditable("session")
    String show(@PathVariable UUID id, RosterQuery asked, @AuthenticationPrincipal SignedInUser user, Model model) {
        var query = query(asked, user);
        var manuscript = rosters.of(id, query.choice(), query.layout(), user.reach());
        model.addAttribute("papers", Paper.values());
        model.addAttribute("columns", RosterColumn.values());
        if (user.reach().isCity() && !manuscript.draft()) {
            model.addAttribute("frozen", RosterQuery.of(RosterChoice.of(null, null, null), RosterLayout.USUAL));
        }
        var choice = query.choice().on(manuscript.format().paper());
        return desk.showWith(address(choice, query.layout()), manuscript, model, "xlsx");
    }

    /** A final session's whole roster is the one that was stored. */
    @GetMapping("/sesi/{id}/daftar-hadir.pdf")
    @Auditable("session")
    View pdf(@PathVariable UUID id, RosterQuery asked, @AuthenticationPrincipal SignedInUser user) {
        var query = query(asked, user);
        var choice = query.choice();
        boolean whole = user.reach().isCity()
                && choice.isWhole()
                && choice.blankRows() == 0
                && query.layout().equals(RosterLayout.USUAL);
        if (whole) {
            var session = sessions.find(id, user.reach());
            var stored = session.isFinal() ? archive.view(session, choice) : Optional.<FileView>empty();
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        return desk.pdf(rosters.of(id, choice, query.layout(), user.reach()), user);
    }

    @GetMapping("/sesi/{id}/daftar-hadir.xlsx")
    @Auditable("session")
    View spreadsheet(@PathVariable UUID id, RosterQuery asked, @AuthenticationPrincipal SignedInUser user) {
        var query = query(asked, user);
        var session = sessions.find(id, user.reach());
        return new SpreadsheetView(
                list.of(session, query.choice(), query.layout(), user.reach()), rosters.title(session));
    }

    /** Remembers what is chosen, and shows it. */
    @PostMapping("/sesi/{id}/daftar-hadir/pilihan")
    String choose(@PathVariable UUID id, RosterQuery asked, @AuthenticationPrincipal SignedInUser user) {
        sessions.find(id, user.reach());
        choices.remember(user.accountId(), PrintedDocument.ROSTER, RosterQuery.of(asked.choice(), asked.layout()));
        return "redirect:/sesi/" + id + "/daftar-hadir?" + address(asked.choice(), asked.layout());
    }

    private RosterQuery query(RosterQuery asked, SignedInUser user) {
        if (asked.isComplete()) {
            return asked;
        }
        return choices.of(user.accountId(), PrintedDocument.ROSTER)
                .map(remembered -> asked.or(RosterQuery.parse(remembered)))
                .orElse(asked);
    }

    private static String address(RosterChoice choice, RosterLayout layout) {
        var query = RosterQuery.of(choice, layout);
        return choice.isWhole() ? query : query + "&bagian=" + choice.part();
    }
}
