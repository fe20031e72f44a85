package id.go.lubuklinggau.pokja.pokja.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.pokja.DecreePattern;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The decrees (SK) of a Pokja. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/sk")
class DecreeController {

    private final PokjaService pokja;
    private final DecreeService decrees;
    private final MessageSource messages;

    DecreeController(PokjaService pokja, DecreeService decrees, MessageSource messages) {
        this.pokja = pokja;
        this.decrees = decrees;
        this.messages = messages;
    }

    @GetMapping
    @ForOfficeAndPokja
    String index(@PathVariable UUID pokjaId, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        model.addAttribute("decrees", decrees.list(pokjaId));
        return "pokja/decree/index";
    }

    @GetMapping("/baru")
    String newOne(@PathVariable UUID pokjaId, @AuthenticationPrincipal SignedInUser user, Model model) {
        var found = pokja.find(pokjaId, user.reach());
        model.addAttribute(DecreeForm.proposed(
                text("decree.issuer.usual", found.kelurahanName()), text("decree.about.usual", found.kelurahanName())));
        return form(found, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @Valid DecreeForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(pokjaId, user.reach());
        if (Submission.accepted(errors, () -> decrees.record(form.getId(), pokjaId, form.toPlan(), user.reach()))) {
            redirect.addFlashAttribute("notice", "decree.recorded");
            return "redirect:/pokja/{pokjaId}/sk/" + form.getId();
        }
        return form(found, model);
    }

    @GetMapping("/{id}")
    @ForOfficeAndPokja
    String show(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var decree = decrees.find(id, pokjaId);
        model.addAttribute("decree", decree);
        model.addAttribute("seats", decrees.seats(decree, pokjaId));
        return "pokja/decree/show";
    }

    @GetMapping("/{id}/ubah")
    String edit(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        var found = pokja.find(pokjaId, user.reach());
        var decree = decrees.find(id, pokjaId);
        model.addAttribute("decree", decree);
        model.addAttribute(DecreeForm.of(decree));
        return form(found, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID pokjaId,
            @PathVariable UUID id,
            @Valid DecreeForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var found = pokja.find(pokjaId, user.reach());
        var decree = decrees.find(id, pokjaId);
        if (Submission.accepted(
                errors, () -> decrees.change(id, form.getVersion(), form.toPlan(), pokjaId, user.reach()))) {
            redirect.addFlashAttribute("notice", "decree.changed");
            return "redirect:/pokja/{pokjaId}/sk/{id}";
        }
        model.addAttribute("decree", decree);
        return form(found, model);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static String form(PokjaDetails found, Model model) {
        model.addAttribute("pokja", found);
        model.addAttribute("patterns", DecreePattern.values());
        return "pokja/decree/form";
    }
}
