package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOffice;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.OfficialRecordService;
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

/** The berita acara of a session: as it prints, and the form in which staff writes it. */
@Controller
@ForOffice
@RequestMapping("/sesi/{id}")
class OfficialRecordController {

    private final OfficialRecordPaper papers;
    private final OfficialRecordService records;
    private final SessionService sessions;
    private final Desk desk;

    OfficialRecordController(
            OfficialRecordPaper papers, OfficialRecordService records, SessionService sessions, Desk desk) {
        this.papers = papers;
        this.records = records;
        this.sessions = sessions;
        this.desk = desk;
    }

    @GetMapping("/berita-acara")
    @Auditable("session")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.OFFICIAL_RECORD, asked, user);
        return desk.show(papers.of(id, query.choice(), user.reach()), query, model);
    }

    @GetMapping("/berita-acara.pdf")
    @Auditable("session")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.OFFICIAL_RECORD, asked, user);
        return desk.pdf(papers.of(id, query.choice(), user.reach()));
    }

    @GetMapping("/berita-acara/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var session = sessions.find(id, user.reach());
        model.addAttribute(OfficialRecordForm.of(papers.written(id)));
        return form(session, model);
    }

    @PostMapping("/berita-acara")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid OfficialRecordForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var session = sessions.find(id, user.reach());
        if (Submission.accepted(errors, () -> records.write(id, form.toText()))) {
            redirect.addFlashAttribute("notice", "officialRecord.saved");
            return "redirect:/sesi/{id}/berita-acara";
        }
        return form(session, model);
    }

    private static String form(SessionDetails session, Model model) {
        model.addAttribute("sessionDetails", session);
        return "document/official-record-form";
    }
}
