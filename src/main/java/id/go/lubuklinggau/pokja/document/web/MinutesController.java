package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOffice;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.document.MinutesService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notula of a session: as it prints, and the form in which staff writes it. */
@Controller
@ForOffice
@RequestMapping("/sesi/{id}")
class MinutesController {

    private final MinutesPaper papers;
    private final MinutesService minutes;
    private final SessionService sessions;
    private final LetterheadService letterheads;
    private final Desk desk;

    MinutesController(
            MinutesPaper papers,
            MinutesService minutes,
            SessionService sessions,
            LetterheadService letterheads,
            Desk desk) {
        this.papers = papers;
        this.minutes = minutes;
        this.sessions = sessions;
        this.letterheads = letterheads;
        this.desk = desk;
    }

    @GetMapping("/notula")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.MINUTES, asked, user);
        return desk.show(papers.of(id, query.choice(), user.reach()), query, model, "docx");
    }

    @GetMapping("/notula.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.MINUTES, asked, user);
        return desk.pdf(papers.of(id, query.choice(), user.reach()));
    }

    @GetMapping("/notula.docx")
    @Auditable("session")
    View word(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.MINUTES, asked, user);
        return desk.word(papers.of(id, query.choice(), user.reach()));
    }

    @GetMapping("/notula/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute(minutes.find(id).map(MinutesForm::of).orElseGet(() -> proposed(session)));
        return form(session, model);
    }

    @PostMapping("/notula")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid MinutesForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(id, user.reach());
        if (Submission.accepted(errors, () -> minutes.write(id, form.toText()))) {
            redirect.addFlashAttribute("notice", "minutes.saved");
            return "redirect:/sesi/{id}/notula";
        }
        return form(session, model);
    }

    private MinutesForm proposed(SessionDetails session) {
        var signatures = SignatureBlock.of(letterheads.signatoriesOn(session.day()));
        return MinutesForm.proposed(session, sessions.speakers(session.id()), signatures.head());
    }

    private static String form(SessionDetails session, Model model) {
        model.addAttribute("sessionDetails", session);
        return "document/minutes-form";
    }
}
