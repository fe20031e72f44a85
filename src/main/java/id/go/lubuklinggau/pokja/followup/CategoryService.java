package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the fields that problems fall into, and who answers for each. */
@Service
@Transactional
public class CategoryService {

    private final ProblemCategoryRepository categories;
    private final CategoryQueries queries;

    CategoryService(ProblemCategoryRepository categories, CategoryQueries queries) {
        this.categories = categories;
        this.queries = queries;
    }

    /**
     * Does nothing when a category with this id exists already.
     *
     * @throws CategoryNameTaken if another has this name
     */
    public void add(UUID id, CategoryPlan plan) {
        if (categories.existsById(id)) {
            return;
        }
        refuseTakenName(id, plan.name());
        categories.saveAndFlush(new ProblemCategory(id, plan));
        queries.answerable(id, plan.agencies());
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws id.go.lubuklinggau.pokja.shared.StaleEdit if it has changed since that version
     * @throws CategoryNameTaken if another has this name
     */
    public void change(UUID id, Long version, CategoryPlan plan) {
        var category = categories.findById(id).orElseThrow(() -> new NotFound("problem_category", id));
        refuseTakenName(id, plan.name());
        category.change(version, plan);
        categories.saveAndFlush(category);
        queries.answerable(id, plan.agencies());
    }

    private void refuseTakenName(UUID id, String name) {
        if (queries.nameTakenByOther(id, name)) {
            throw new CategoryNameTaken(name);
        }
    }

    /** By aim, and in the order that the office gave them. */
    @Transactional(readOnly = true)
    public List<CategoryRow> list() {
        return queries.list();
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public CategoryRow find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("problem_category", id));
    }
}
