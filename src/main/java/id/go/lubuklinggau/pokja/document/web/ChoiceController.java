package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DocumentChoices;
import id.go.lubuklinggau.pokja.document.PrintedDocument;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers for each user how they want a document laid out, and shows it so. What is on it, its address says. */
@Controller
@ForOfficeAndPokja
class ChoiceController {

    private final DocumentChoices choices;
    private final SessionService sessions;
    private final MeetingService meetings;

    ChoiceController(DocumentChoices choices, SessionService sessions, MeetingService meetings) {
        this.choices = choices;
        this.sessions = sessions;
        this.meetings = meetings;
    }

    @PostMapping("/sesi/{id}/pilihan")
    String ofSession(
            @PathVariable UUID id,
            @RequestParam("dokumen") String document,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        sessions.find(id, user.reach());
        return "redirect:/sesi/" + id + "/" + remembered(document, DocumentQuery.of(asked), user);
    }

    @PostMapping("/pertemuan/{id}/pilihan")
    String ofMeeting(
            @PathVariable UUID id,
            @RequestParam("dokumen") String document,
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedInUser user) {
        meetings.find(id, user.reach());
        return "redirect:/pertemuan/" + id + "/" + remembered(document, DocumentQuery.of(asked), user);
    }

    /** @return the end of its address */
    private String remembered(String path, DocumentQuery query, SignedInUser user) {
        var document = PrintedDocument.ofPath(path).orElseThrow(() -> new NotFound("document", path));
        choices.remember(user.accountId(), document, query.layout());
        return document.getPath() + "?" + query.address();
    }
}
