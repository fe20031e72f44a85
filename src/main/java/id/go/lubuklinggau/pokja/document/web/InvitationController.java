package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.InvitationService;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The invitation to a meeting, as it prints, and what staff writes into it. */
@Controller
class InvitationController {

    private final InvitationPaper papers;
    private final InvitationService invitations;
    private final MeetingService meetings;
    private final Desk desk;

    InvitationController(InvitationPaper papers, InvitationService invitations, MeetingService meetings, Desk desk) {
        this.papers = papers;
        this.invitations = invitations;
        this.meetings = meetings;
        this.desk = desk;
    }

    @GetMapping("/pertemuan/{id}/undangan")
    @ForOfficeAndPokja
    @Auditable("meeting")
    String show(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var query = desk.query(PrintedDocument.INVITATION, asked, user);
        return desk.show(papers.of(id, InvitationChoice.of(query), user.reach()), query, model, "docx");
    }

    @GetMapping("/pertemuan/{id}/undangan.pdf")
    @ForOfficeAndPokja
    @Auditable("meeting")
    View pdf(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.INVITATION, asked, user);
        return desk.pdf(papers.of(id, InvitationChoice.of(query), user.reach()));
    }

    @GetMapping("/pertemuan/{id}/undangan.docx")
    @ForOfficeAndPokja
    @Auditable("meeting")
    View word(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        var query = desk.query(PrintedDocument.INVITATION, asked, user);
        return desk.word(papers.of(id, InvitationChoice.of(query), user.reach()));
    }

    @GetMapping("/pertemuan/{id}/undangan/ubah")
    @ForStaff
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var meeting = meetings.find(id, user.reach());
        model.addAttribute(InvitationForm.of(invitations.letter(id)));
        model.addAttribute("meeting", meeting);
        return "document/invitation/form";
    }

    @PostMapping("/pertemuan/{id}/undangan")
    @ForStaff
    String update(
            @PathVariable UUID id,
            @Valid InvitationForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var meeting = meetings.find(id, user.reach());
        if (Submission.accepted(errors, () -> invitations.write(id, form.getVersion(), form.toText()))) {
            redirect.addFlashAttribute("notice", "invitation.changed");
            return "redirect:/pertemuan/" + id + "/undangan";
        }
        model.addAttribute("meeting", meeting);
        return "document/invitation/form";
    }
}
