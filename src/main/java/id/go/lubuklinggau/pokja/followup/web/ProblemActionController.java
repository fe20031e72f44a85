package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForPlanners;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.BudgetSource;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.shared.Option;
import id.go.lubuklinggau.pokja.shared.Submission;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans what is done about a problem. */
@Controller
@ForPlanners
@RequestMapping("/masalah/{problemId}/tindak-lanjut")
class ProblemActionController {

    private final ProblemService problems;
    private final ActionService actions;
    private final AgencyService agencies;

    ProblemActionController(ProblemService problems, ActionService actions, AgencyService agencies) {
        this.problems = problems;
        this.actions = actions;
        this.agencies = agencies;
    }

    /** For the first agency that is asked, with what the Pokja proposes. */
    @GetMapping("/baru")
    String newOne(@PathVariable UUID problemId, @AuthenticationPrincipal SignedInUser user, Model model) {
        var problem = problems.find(problemId, user);
        var asked = problem.agencyList();
        model.addAttribute(ActionForm.proposed(asked.isEmpty() ? null : asked.get(0), problem.proposal()));
        return form(problem, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID problemId,
            @Valid ActionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var problem = problems.find(problemId, user);
        if (form.getAgencyId() == null && user.agencyId() == null) {
            errors.rejectValue("agencyId", "NotNull");
        }
        if (Submission.accepted(
                errors, () -> actions.plan(form.getId(), problemId, form.getAgencyId(), form.toPlan(), user))) {
            redirect.addFlashAttribute("notice", "action.planned");
            return "redirect:/tindak-lanjut/" + form.getId();
        }
        return form(problem, model);
    }

    private String form(ProblemRow problem, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute(
                "agencies",
                agencies.choices(problem.agencyList()).stream()
                        .map(agency -> Option.of(agency.id(), agency.name()))
                        .toList());
        model.addAttribute("budgetSources", BudgetSource.values());
        return "followup/action/form";
    }
}
