package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.document.Duty;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Paper;
import id.go.lubuklinggau.pokja.document.SignatoryDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The daftar hadir of a session, as it prints. What the address asks for and cannot be had falls back to the default. */
@Controller
@ForSignedIn
class RosterController {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final LetterheadService letterheads;

    RosterController(SessionService sessions, AttendanceService attendance, LetterheadService letterheads) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.letterheads = letterheads;
    }

    @GetMapping("/sesi/{id}/daftar-hadir")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "kertas", required = false) String paper,
            @RequestParam(name = "kosong", required = false) String blanks,
            @RequestParam(name = "kecamatan", required = false) String kecamatan,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var session = sessions.find(id, user.reach());
        var letterhead = letterheads.current();
        var signatories = letterheads.signatoriesOn(session.day());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("letterhead", letterhead);
        model.addAttribute("speakers", sessions.speakers(id));
        model.addAttribute("head", first(signatories, Duty.HEAD));
        model.addAttribute("committee", first(signatories, Duty.COMMITTEE));
        model.addAttribute("paper", paper(paper, letterhead.paper()));
        model.addAttribute("roster", new RosterView(attendance.sheet(id, user.reach()), kecamatan, blanks(blanks)));
        return "document/roster";
    }

    private static SignatoryDetails first(List<SignatoryDetails> signatories, Duty duty) {
        return signatories.stream()
                .filter(signatory -> signatory.duty() == duty)
                .findFirst()
                .orElse(null);
    }

    private static Paper paper(String wanted, Paper usual) {
        return "F4".equals(wanted) ? Paper.F4 : "A4".equals(wanted) ? Paper.A4 : usual;
    }

    private static int blanks(String wanted) {
        return wanted != null && wanted.matches("1?\\d|20") ? Integer.parseInt(wanted) : 0;
    }
}
