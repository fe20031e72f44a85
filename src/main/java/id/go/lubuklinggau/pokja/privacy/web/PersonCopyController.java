package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Auditable;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything held of a person, to hand over to that person: on paper, or for a machine. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang/{id}")
class PersonCopyController {

    private final PersonRecords records;
    private final PersonCopyWords words;
    private final JacksonJsonView file;

    PersonCopyController(PersonRecords records, PersonCopyWords words, JsonMapper mapper) {
        this.records = records;
        this.words = words;
        file = new JacksonJsonView(mapper);
        file.setModelKey("copy");
        file.setExtractValueFromSingleKeyModel(true);
    }

    @GetMapping("/salinan")
    @Auditable(
            value = "person",
            kind = {"OPENED_PAPER", "SAW_PHONE"})
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("copy", records.copy(id));
        return "privacy/person/copy";
    }

    /** A view, like the page: what cannot be put on the trail is not handed over. */
    @GetMapping("/salinan.json")
    @Auditable(
            value = "person",
            kind = {"OPENED_PAPER", "SAW_PHONE"})
    View download(@PathVariable UUID id, Model model, HttpServletResponse response) {
        model.addAttribute("copy", words.file(records.copy(id)));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"salinan-data-pribadi.json\"");
        return file;
    }
}
