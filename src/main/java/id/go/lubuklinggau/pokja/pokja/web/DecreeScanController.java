package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Submission;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The scan of a decree. It may tell more of people than is kept here, so those who keep the members see it, and no others. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/sk/{id}/pindaian")
class DecreeScanController {

    private final PokjaService pokja;
    private final DecreeService decrees;

    DecreeScanController(PokjaService pokja, DecreeService decrees) {
        this.pokja = pokja;
        this.decrees = decrees;
    }

    @GetMapping
    String edit(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute(new DecreeScanForm());
        return form(pokjaId, id, user, model);
    }

    @PostMapping
    String update(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @ModelAttribute DecreeScanForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var page = form(pokjaId, id, user, model);
        if (Submission.accepted(errors, () -> decrees.putScan(id, form.content(), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "decree.scan.stored");
            return "redirect:/pokja/{pokjaId}/sk/{id}";
        }
        return page;
    }

    @PostMapping("/penghapusan")
    String remove(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            RedirectAttributes redirect) {
        decrees.removeScan(id, pokjaId, user.reach());
        redirect.addFlashAttribute("notice", "decree.scan.removed");
        return "redirect:/pokja/{pokjaId}/sk/{id}";
    }

    @GetMapping("/berkas")
    @Auditable("decree")
    View file(@PathVariable UUID pokjaId, @PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        pokja.find(pokjaId, user.reach());
        return new DecreeScanView(decrees.scan(id, pokjaId));
    }

    private String form(UUID pokjaId, UUID id, SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        model.addAttribute("decree", decrees.find(id, pokjaId));
        return "pokja/decree/scan";
    }
}
