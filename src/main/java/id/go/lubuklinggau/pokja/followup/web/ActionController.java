package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForAnswerers;
import id.go.lubuklinggau.pokja.account.ForPlanners;
import id.go.lubuklinggau.pokja.account.ForPokjaWorkers;
import id.go.lubuklinggau.pokja.account.ForSecretaries;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.followup.ActionRow;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.ActionTurn;
import id.go.lubuklinggau.pokja.followup.BudgetSource;
import id.go.lubuklinggau.pokja.followup.PhotoService;
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

/** What is done about problems (RTL): of all Pokja in reach, or of the agency that is asked. */
@Controller
@ForSignedIn
@RequestMapping("/tindak-lanjut")
class ActionController {

    private final ActionService actions;
    private final PhotoService photos;
    private final AgencyService agencies;
    private final AreaService areas;

    ActionController(ActionService actions, PhotoService photos, AgencyService agencies, AreaService areas) {
        this.actions = actions;
        this.photos = photos;
        this.agencies = agencies;
        this.areas = areas;
    }

    @GetMapping
    String index(
            @ModelAttribute("filter") ActionSearch filter,
            @AuthenticationPrincipal SignedInUser user,
            Pageable pageable,
            Model model) {
        model.addAttribute("rows", actions.list(filter.toFilter(), user, pageable));
        model.addAttribute("counts", actions.counts(user));
        model.addAttribute("turns", ActionTurn.values());
        model.addAttribute("agencies", agencies.choices());
        model.addAttribute("kecamatan", areas.kecamatan());
        model.addAttribute("today", actions.today());
        model.addAttribute("url", ServletUriComponentsBuilder.fromCurrentRequest());
        return "followup/action/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var action = actions.find(id, user);
        model.addAttribute(StepForm.from(action.version()));
        model.addAttribute(new WordForm());
        return page(action, model);
    }

    /** The next step, by the agency or by staff for it. */
    @PostMapping("/{id}/langkah")
    @ForAnswerers
    String step(
            @PathVariable UUID id,
            @Valid StepForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var action = actions.find(id, user);
        if (Submission.accepted(errors, () -> actions.step(form.getId(), id, form.getVersion(), form.toStep(), user))) {
            redirect.addFlashAttribute("notice", "action.stepped");
            return "redirect:/tindak-lanjut/{id}";
        }
        model.addAttribute(new WordForm());
        return page(action, model);
    }

    /** The Pokja's own word. */
    @PostMapping("/{id}/pengakuan")
    @ForSecretaries
    String say(
            @PathVariable UUID id,
            @Valid WordForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var action = actions.find(id, user);
        if (Submission.accepted(errors, () -> actions.say(form.getId(), id, form.getFelt(), form.getNote(), user))) {
            redirect.addFlashAttribute("notice", "action.spoken");
            return "redirect:/tindak-lanjut/{id}";
        }
        model.addAttribute(StepForm.from(action.version()));
        return page(action, model);
    }

    @GetMapping("/{id}/ubah")
    @ForPlanners
    String edit(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, Model model) {
        var action = actions.find(id, user);
        model.addAttribute(ActionForm.of(action));
        return form(action, model);
    }

    @PostMapping("/{id}")
    @ForPlanners
    String update(
            @PathVariable UUID id,
            @Valid ActionForm form,
            Errors errors,
            @AuthenticationPrincipal SignedInUser user,
            Model model,
            RedirectAttributes redirect) {
        var action = actions.find(id, user);
        if (Submission.accepted(errors, () -> actions.change(id, form.getVersion(), form.toPlan(), user))) {
            redirect.addFlashAttribute("notice", "action.changed");
            return "redirect:/tindak-lanjut/{id}";
        }
        return form(action, model);
    }

    @PostMapping("/{id}/penghapusan")
    @ForPokjaWorkers
    String destroy(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        actions.remove(id, user);
        redirect.addFlashAttribute("notice", "action.removed");
        return "redirect:/tindak-lanjut";
    }

    private String page(ActionRow action, Model model) {
        model.addAttribute("a", action);
        model.addAttribute("steps", actions.steps(action.id()));
        model.addAttribute("words", actions.words(action.id()));
        model.addAttribute("photos", photos.of(action.id()));
        model.addAttribute("today", actions.today());
        return "followup/action/show";
    }

    private static String form(ActionRow action, Model model) {
        model.addAttribute("action", action);
        model.addAttribute("budgetSources", BudgetSource.values());
        return "followup/action/form";
    }
}
