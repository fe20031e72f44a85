package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.FileView;
import id.go.lubuklinggau.pokja.press.SpreadsheetView;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The daftar hadir of a session, as it prints. */
@Controller
@ForOfficeAndPokja
class RosterController {

    /** All that can be said of the layout, so that nothing of it is left to what is remembered. */
    private static final String AS_STORED =
            "kertas=&kosong=0&arah=tegak&kolom=lp,jabatan&kelompok=kelurahan&urutan=nomor";

    private final RosterPaper rosters;
    private final RosterArchive archive;
    private final RosterList list;
    private final SessionService sessions;
    private final Desk desk;

    RosterController(RosterPaper rosters, RosterArchive archive, RosterList list, SessionService sessions, Desk desk) {
        this.rosters = rosters;
        this.archive = archive;
        this.list = list;
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/daftar-hadir")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.ROSTER, asked, user);
        var manuscript = rosters.of(id, query.choice(), RosterLayout.of(query), user.reach());
        model.addAttribute("columns", RosterColumn.values());
        if (user.reach().isCity() && !manuscript.draft()) {
            model.addAttribute("frozen", AS_STORED);
        }
        return desk.show(manuscript, query, model, "xlsx");
    }

    /** A final session's whole roster is the one that was stored. */
    @GetMapping("/sesi/{id}/daftar-hadir.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.ROSTER, asked, user);
        var choice = query.choice();
        var layout = RosterLayout.of(query);
        boolean whole = user.reach().isCity()
                && choice.isWhole()
                && choice.blankRows() == 0
                && layout.equals(RosterLayout.USUAL);
        if (whole) {
            var session = sessions.find(id, user.reach());
            var stored = session.isFinal() ? archive.view(session, choice) : Optional.<FileView>empty();
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        return desk.pdf(rosters.of(id, choice, layout, user.reach()), user);
    }

    @GetMapping("/sesi/{id}/daftar-hadir.xlsx")
    @Auditable("session")
    View spreadsheet(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.ROSTER, asked, user);
        var session = sessions.find(id, user.reach());
        return new SpreadsheetView(
                list.of(session, query.choice(), RosterLayout.of(query), user.reach()), rosters.title(session));
    }
}
