package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A copy of everything held of a person, to hand over to that person: on paper, or for a machine. */
@Controller
@ForRecordKeepers
@RequestMapping("/orang/{id}")
class PersonCopyController {

    private final PersonRecords records;
    private final PersonCopyWords words;

    PersonCopyController(PersonRecords records, PersonCopyWords words) {
        this.records = records;
        this.words = words;
    }

    @GetMapping("/salinan")
    @Auditable("person")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("copy", records.copy(id));
        return "privacy/person/copy";
    }

    @GetMapping(path = "/salinan.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Auditable("person")
    ResponseEntity<PersonCopyFile> download(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"salinan-data-pribadi.json\"")
                .body(words.file(records.copy(id)));
    }
}
