package id.go.lubuklinggau.pokja.audit.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.audit.TrailSearch;
import id.go.lubuklinggau.pokja.audit.TrailService;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who did what. */
@Controller
@ForAdmins
class TrailController {

    /** In the order of the select. */
    private static final List<String> SUBJECTS = List.of(
            "meeting",
            "session",
            "invitation",
            "delegate",
            "attendance",
            "agenda_item",
            "session_speaker",
            "pokja",
            "membership",
            "person",
            "person_join",
            "speaker",
            "agency",
            "account",
            "account_reach",
            "letterhead",
            "signatory",
            "data_request",
            "retention_time",
            "list",
            "path");

    private final TrailService trail;

    TrailController(TrailService trail) {
        this.trail = trail;
    }

    @GetMapping("/jejak")
    String index(
            @RequestParam(name = "cari", required = false) String text,
            @RequestParam(name = "hal", required = false) String subject,
            @RequestParam(name = "id", required = false) String subjectId,
            @RequestParam(name = "dari", required = false) LocalDate firstDay,
            @RequestParam(name = "sampai", required = false) LocalDate lastDay,
            Pageable pageable,
            Model model) {
        var search = TrailSearch.of(text, subject, subjectId, firstDay, lastDay);
        model.addAttribute("search", search);
        model.addAttribute("subjects", SUBJECTS);
        model.addAttribute("entries", trail.search(search, pageable));
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "audit/index";
    }
}
