package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOffice;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.ActivityReportService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingDetails;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
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

/** The laporan kegiatan of a meeting: as it prints, and the form in which staff writes it. */
@Controller
@ForOffice
@RequestMapping("/pertemuan/{id}")
class ActivityReportController {

    private final ActivityReportPaper papers;
    private final ActivityReportService reports;
    private final MeetingService meetings;
    private final Desk desk;

    ActivityReportController(
            ActivityReportPaper papers, ActivityReportService reports, MeetingService meetings, Desk desk) {
        this.papers = papers;
        this.reports = reports;
        this.meetings = meetings;
        this.desk = desk;
    }

    @GetMapping("/laporan")
    @Auditable("meeting")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.ACTIVITY_REPORT, asked, user);
        return desk.show(papers.of(id, query.choice(), user.reach()), query, model, "docx");
    }

    @GetMapping("/laporan.pdf")
    @Auditable("meeting")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.ACTIVITY_REPORT, asked, user);
        return desk.pdf(papers.of(id, query.choice(), user.reach()));
    }

    @GetMapping("/laporan.docx")
    @Auditable("meeting")
    View word(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.ACTIVITY_REPORT, asked, user);
        return desk.word(papers.of(id, query.choice(), user.reach()));
    }

    @GetMapping("/laporan/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var meeting = meetings.find(id, user.reach());
        model.addAttribute(ActivityReportForm.of(papers.written(id)));
        return form(meeting, model);
    }

    @PostMapping("/laporan")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid ActivityReportForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var meeting = meetings.find(id, user.reach());
        if (Submission.accepted(errors, () -> reports.write(id, form.toText()))) {
            redirect.addFlashAttribute("notice", "activity.saved");
            return "redirect:/pertemuan/{id}/laporan";
        }
        return form(meeting, model);
    }

    private static String form(MeetingDetails meeting, Model model) {
        model.addAttribute("meeting", meeting);
        return "document/activity-report-form";
    }
}
