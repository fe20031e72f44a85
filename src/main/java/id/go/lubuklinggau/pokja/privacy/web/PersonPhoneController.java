package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The phone of a person in reach, one at a time, and each time on the trail. */
@Controller
@ForPokjaWorkers
class PersonPhoneController {

    private final PersonRecords records;

    PersonPhoneController(PersonRecords records) {
        this.records = records;
    }

    @GetMapping("/orang/{id}/telepon")
    @Auditable(value = "person", kind = "SAW_PHONE")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("contact", records.contact(id, user.reach()));
        return "privacy/person/phone";
    }
}
