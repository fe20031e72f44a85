package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.Paper;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The daftar hadir of a session, as it prints. */
@Controller
@ForSignedIn
class RosterController {

    private final SessionService sessions;
    private final AttendanceService attendance;
    private final GuestService guests;
    private final LetterheadService letterheads;

    RosterController(
            SessionService sessions, AttendanceService attendance, GuestService guests, LetterheadService letterheads) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.guests = guests;
        this.letterheads = letterheads;
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
        var session = sessions.find(id, user.reach());
        var letterhead = letterheads.current();
        var choice = RosterChoice.of(paper, blankRows, part, letterhead.paper());
        var sheet = attendance.sheet(id, user.reach());
        model.addAttribute("sessionDetails", session);
        model.addAttribute("letterhead", letterhead);
        model.addAttribute("choice", choice);
        model.addAttribute("papers", Paper.values());
        model.addAttribute(
                "roster",
                new RosterView(
                        sheet,
                        guests.list(id, user.reach()),
                        choice,
                        user.reach().isCity()));
        model.addAttribute("speakers", sessions.speakers(id));
        model.addAttribute("signatures", SignatureBlock.of(letterheads.signatoriesOn(session.day())));
        if (session.isFinal()) {
            model.addAttribute(
                    "corrections", attendance.corrections(id, user.reach()).and(guests.corrections(id, user.reach())));
        }
        return "document/roster";
    }
}
