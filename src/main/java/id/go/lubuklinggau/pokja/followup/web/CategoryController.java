package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForAdmins;
import id.go.lubuklinggau.pokja.followup.Aim;
import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.followup.CategoryService;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.shared.Submission;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fields that problems fall into, and who answers for each. */
@Controller
@ForAdmins
@RequestMapping("/pengaturan/kategori-masalah")
class CategoryController {

    private final CategoryService categories;
    private final AgencyService agencies;

    CategoryController(CategoryService categories, AgencyService agencies) {
        this.categories = categories;
        this.agencies = agencies;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("categories", categories.list());
        return "followup/category/index";
    }

    @GetMapping("/baru")
    String newOne(Model model) {
        model.addAttribute(CategoryForm.at(categories.list().size() + 1));
        return form(null, model);
    }

    @PostMapping
    String create(@Valid CategoryForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Submission.accepted(errors, () -> categories.add(form.getId(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "category.saved");
            return "redirect:/pengaturan/kategori-masalah";
        }
        return form(null, model);
    }

    @GetMapping("/{id}/ubah")
    String edit(@PathVariable UUID id, Model model) {
        var category = categories.find(id);
        model.addAttribute(CategoryForm.of(category));
        return form(category, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id, @Valid CategoryForm form, Errors errors, Model model, RedirectAttributes redirect) {
        var category = categories.find(id);
        if (Submission.accepted(errors, () -> categories.change(id, form.getVersion(), form.toPlan()))) {
            redirect.addFlashAttribute("notice", "category.saved");
            return "redirect:/pengaturan/kategori-masalah";
        }
        return form(category, model);
    }

    private String form(CategoryRow category, Model model) {
        model.addAttribute("category", category);
        model.addAttribute("aims", Aim.values());
        model.addAttribute("agencies", agencies.choices(category == null ? List.of() : category.agencies()));
        return "followup/category/form";
    }
}
