package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.press.Paper;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The daftar hadir of a session, as it prints. */
@Controller
@ForSignedIn
class RosterController {

    private final RosterPaper rosters;
    private final Desk desk;

    RosterController(RosterPaper rosters, Desk desk) {
        this.rosters = rosters;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/daftar-hadir")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("papers", Paper.values());
        return desk.show(rosters.of(id, RosterChoice.of(paper, blankRows, part), user.reach()), model);
    }

    @GetMapping("/sesi/{id}/daftar-hadir.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @RequestParam(name = "bagian", required = false) String part,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(rosters.of(id, RosterChoice.of(paper, blankRows, part), user.reach()), user);
    }
}
