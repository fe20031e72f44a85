package id.go.lubuklinggau.pokja.intake.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Members of one Pokja from a file. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/anggota/impor")
class PokjaImportController {

    private final PokjaService pokja;
    private final Upload upload;

    PokjaImportController(PokjaService pokja, Upload upload) {
        this.pokja = pokja;
        this.upload = upload;
    }

    @GetMapping
    String newOne(@PathVariable UUID pokjaId, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute(new ImportForm());
        return form(pokja.find(pokjaId, user.reach()), model);
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @Valid ImportForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var found = pokja.find(pokjaId, user.reach());
        if (!errors.hasErrors() && !found.isActive()) {
            errors.reject("PokjaIsClosed");
        }
        return upload.accepted(form, errors, pokjaId, user) ? "redirect:/impor/" + form.getId() : form(found, model);
    }

    private static String form(PokjaDetails found, Model model) {
        model.addAttribute("pokja", found);
        return "intake/form";
    }
}
