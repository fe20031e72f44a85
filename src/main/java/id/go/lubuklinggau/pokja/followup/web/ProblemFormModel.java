package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.followup.CategoryService;
import id.go.lubuklinggau.pokja.followup.Level;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.pokja.DecreeService;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a form about a problem can choose from. */
@Component
class ProblemFormModel {

    private final CategoryService categories;
    private final AgencyService agencies;
    private final DecreeService decrees;
    private final MessageSource messages;

    ProblemFormModel(
            CategoryService categories, AgencyService agencies, DecreeService decrees, MessageSource messages) {
        this.categories = categories;
        this.agencies = agencies;
        this.decrees = decrees;
        this.messages = messages;
    }

    List<CategoryRow> categories() {
        return categories.list();
    }

    /**
     * @param categoryId the one that it has, which stays a choice when it is no longer offered; or null
     * @param asked agencies that it has; they stay choices, too
     */
    void put(List<CategoryRow> all, UUID categoryId, Collection<UUID> asked, Model model) {
        putShort(all, categoryId, model);
        model.addAttribute("agencies", agencies.choices(asked));
        model.addAttribute("sections", decrees.choices(null).sections());
    }

    /** What the short form can choose from. */
    void putShort(Model model) {
        putShort(categories(), null, model);
    }

    private void putShort(List<CategoryRow> all, UUID categoryId, Model model) {
        model.addAttribute("categories", options(all, categoryId));
        model.addAttribute("levels", Level.values());
    }

    private List<Option> options(List<CategoryRow> all, UUID categoryId) {
        return all.stream()
                .map(CategoryRow::aim)
                .distinct()
                .map(aim -> Option.group(
                        messages.getMessage("Aim." + aim, null, LocaleContextHolder.getLocale()),
                        offered(all, categoryId)
                                .filter(category -> category.aim() == aim)
                                .map(category -> Option.of(category.id(), label(category)))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static Stream<CategoryRow> offered(List<CategoryRow> all, UUID categoryId) {
        return all.stream()
                .filter(category -> category.active() || category.id().equals(categoryId));
    }

    private static String label(CategoryRow category) {
        return category.answerable().isEmpty() ? category.name() : category.name() + " → " + category.answerable();
    }
}
