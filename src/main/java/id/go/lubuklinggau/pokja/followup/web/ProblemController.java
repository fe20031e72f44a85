package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.followup.ActionFilter;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.Aim;
import id.go.lubuklinggau.pokja.followup.CategoryService;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.ProblemState;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The problems of all Pokja in reach. */
@Controller
@ForPokjaWorkers
@RequestMapping("/masalah")
class ProblemController {

    private final ProblemService problems;
    private final ActionService actions;
    private final CategoryService categories;
    private final AgencyService agencies;
    private final AreaService areas;
    private final ProblemFormModel choices;

    ProblemController(
            ProblemService problems,
            ActionService actions,
            CategoryService categories,
            AgencyService agencies,
            AreaService areas,
            ProblemFormModel choices) {
        this.problems = problems;
        this.actions = actions;
        this.categories = categories;
        this.agencies = agencies;
        this.areas = areas;
        this.choices = choices;
    }

    @GetMapping
    @ForSignedIn
    String index(
            @ModelAttribute("filter") ProblemSearch filter,
            @AuthenticationPrincipal SignedInUser user,
            Pageable pageable,
            Model model) {
        model.addAttribute("rows", problems.list(filter.toFilter(), user, pageable));
        model.addAttribute("states", ProblemState.values());
        model.addAttribute("aims", Aim.values());
        model.addAttribute("categories", categories.list());
        model.addAttribute("agencies", agencies.choices());
        model.addAttribute("kecamatan", areas.kecamatan());
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "followup/problem/index";
    }

    @GetMapping("/{id}")
    @ForSignedIn
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute("p", problems.find(id, user));
        model.addAttribute("reviews", problems.reviews(id));
        model.addAttribute("actions", actions.list(ActionFilter.ofProblem(id), user, Pageable.ofSize(50)));
        model.addAttribute("today", actions.today());
        return "followup/problem/show";
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var problem = problems.find(id, user);
        model.addAttribute("problem", problem);
        model.addAttribute(ProblemForm.of(problem));
        choices.put(choices.categories(), problem.categoryId(), problem.agencyList(), model);
        return "followup/problem/form";
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @Valid ProblemForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var problem = problems.find(id, user);
        var all = choices.categories();
        if (Submission.accepted(errors, () -> problems.change(id, form.getVersion(), form.toPlan(all), user.reach()))) {
            redirect.addFlashAttribute("notice", "problem.changed");
            return "redirect:/masalah/{id}";
        }
        model.addAttribute("problem", problem);
        choices.put(all, problem.categoryId(), problem.agencyList(), model);
        return "followup/problem/form";
    }

    @PostMapping("/{id}/penghapusan")
    String destroy(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        problems.remove(id, user.reach());
        redirect.addFlashAttribute("notice", "problem.removed");
        return "redirect:/masalah";
    }
}
