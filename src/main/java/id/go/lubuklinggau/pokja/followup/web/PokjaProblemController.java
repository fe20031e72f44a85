package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.ProblemState;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The problems of a Pokja (matriks identifikasi masalah), and the form for the next one. */
@Controller
@ForPokjaWorkers
@RequestMapping("/pokja/{pokjaId}/masalah")
class PokjaProblemController {

    private final PokjaService pokja;
    private final ProblemService problems;
    private final ProblemFormModel choices;

    PokjaProblemController(PokjaService pokja, ProblemService problems, ProblemFormModel choices) {
        this.pokja = pokja;
        this.problems = problems;
        this.choices = choices;
    }

    @GetMapping
    @ForOfficeAndPokja
    String index(
            @PathVariable UUID pokjaId,
            @RequestParam(name = "keadaan", required = false) ProblemState state,
            @AuthenticationPrincipal SignedInUser user,
            Pageable pageable,
            Model model) {
        var found = pokja.find(pokjaId, user.reach());
        model.addAttribute("pokja", found);
        model.addAttribute("rows", problems.list(ProblemFilter.ofPokja(found, state), user, pageable));
        model.addAttribute("states", ProblemState.values());
        model.addAttribute("state", state);
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "followup/problem/pokja";
    }

    @GetMapping("/baru")
    String newOne(
            @PathVariable UUID pokjaId,
            @RequestParam(name = "sesi", required = false) UUID sessionId,
            @AuthenticationPrincipal SignedInUser user,
            Model model) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var form = ProblemForm.proposed(sessionId);
        model.addAttribute(form);
        choices.put(choices.categories(), null, form.getAgencyIds(), model);
        return "followup/problem/form";
    }

    @PostMapping
    String create(
            @PathVariable UUID pokjaId,
            @Valid ProblemForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("pokja", pokja.find(pokjaId, user.reach()));
        var categories = choices.categories();
        if (Submission.accepted(
                errors,
                () -> problems.record(form.getId(), pokjaId, form.getSessionId(), form.toPlan(categories), user))) {
            redirect.addFlashAttribute("notice", "problem.recorded");
            return form.getSessionId() == null
                    ? "redirect:/masalah/" + form.getId()
                    : "redirect:/sesi/" + form.getSessionId() + "/masalah?pokja=" + pokjaId;
        }
        choices.put(categories, form.getCategoryId(), form.getAgencyIds(), model);
        return "followup/problem/form";
    }
}
