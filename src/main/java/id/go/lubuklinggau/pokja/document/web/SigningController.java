package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.press.Manuscript;
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

/** The lists of a session that speakers, the committee and guests sign, as they print. */
@Controller
@ForSignedIn
class SigningController {

    private final SigningPaper lists;
    private final Desk desk;

    SigningController(SigningPaper lists, Desk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @GetMapping("/sesi/{id}/daftar-hadir-narasumber")
    @Auditable("session")
    String speakers(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        return show(manuscript(id, SigningList.SPEAKERS, paper, blankRows, user), model);
    }

    @GetMapping("/sesi/{id}/daftar-hadir-narasumber.pdf")
    @Auditable("session")
    View speakersPdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(manuscript(id, SigningList.SPEAKERS, paper, blankRows, user));
    }

    @GetMapping("/sesi/{id}/daftar-hadir-panitia")
    @Auditable("session")
    String committee(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        return show(manuscript(id, SigningList.COMMITTEE, paper, blankRows, user), model);
    }

    @GetMapping("/sesi/{id}/daftar-hadir-panitia.pdf")
    @Auditable("session")
    View committeePdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(manuscript(id, SigningList.COMMITTEE, paper, blankRows, user));
    }

    @GetMapping("/sesi/{id}/daftar-hadir-undangan")
    @Auditable("session")
    String guests(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        return show(manuscript(id, SigningList.GUESTS, paper, blankRows, user), model);
    }

    @GetMapping("/sesi/{id}/daftar-hadir-undangan.pdf")
    @Auditable("session")
    View guestsPdf(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blankRows,
            @AuthenticationPrincipal SignedInUser user) {
        return desk.pdf(manuscript(id, SigningList.GUESTS, paper, blankRows, user));
    }

    private String show(Manuscript manuscript, Model model) {
        model.addAttribute("papers", Paper.values());
        return desk.show(manuscript, model);
    }

    private Manuscript manuscript(UUID id, SigningList list, String paper, String blankRows, SignedInUser user) {
        var rows = blankRows == null ? String.valueOf(list.usualBlankRows()) : blankRows;
        return lists.of(id, list, RosterChoice.of(paper, rows, null), user.reach());
    }
}
