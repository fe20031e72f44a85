package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.ProblemState;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists of problems as files. */
@Controller
@ForSignedIn
class ProblemListController {

    private final ProblemService problems;
    private final PokjaService pokja;
    private final AreaService areas;
    private final ListPress press;

    ProblemListController(ProblemService problems, PokjaService pokja, AreaService areas, ListPress press) {
        this.problems = problems;
        this.pokja = pokja;
        this.areas = areas;
        this.press = press;
    }

    @GetMapping({"/masalah.xlsx", "/masalah.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View index(@ModelAttribute("filter") ProblemSearch filter, @AuthenticationPrincipal SignedInUser user) {
        return press.file(matrix(new ListTable<>(() -> problems.all(filter.toFilter(), user), "problem.index")
                .filter("problem.state", filter.keadaan())
                .filter("pokja.kecamatan", areas.nameOfKecamatan(filter.kecamatan()))
                .filter("problem.aim", filter.sasaran())));
    }

    @GetMapping({"/pokja/{id}/masalah.xlsx", "/pokja/{id}/masalah.csv"})
    @ForOfficeAndPokja
    @Auditable(value = "list", kind = "EXPORTED")
    View ofPokja(
            @PathVariable UUID id,
            @RequestParam(name = "keadaan", required = false) ProblemState state,
            @AuthenticationPrincipal SignedInUser user) {
        var found = pokja.find(id, user.reach());
        var filter = ProblemFilter.ofPokja(found, state);
        return press.file(matrix(new ListTable<>(() -> problems.all(filter, user), "problem.listOf", found.name())
                .filter("problem.state", state)));
    }

    private static ListTable<ProblemRow> matrix(ListTable<ProblemRow> table) {
        return table.text("pokja.kecamatan", 24, ProblemRow::kecamatanName)
                .text("pokja.kelurahan", 22, ProblemRow::kelurahanName)
                .text("problem.aim", 34, ProblemRow::aim)
                .text("problem.section", 24, ProblemRow::section)
                .text("problem.category", 34, ProblemRow::categoryName)
                .text("problem.statement", 50, ProblemRow::statement)
                .number("problem.figure", ProblemRow::figure)
                .text("problem.figureUnit", 14, ProblemRow::figureUnit)
                .text("problem.figurePlace", 18, ProblemRow::figurePlace)
                .text("problem.figureSource", 24, ProblemRow::figureSource)
                .number("problem.figureYear", ProblemRow::figureYear)
                .text("problem.cause", 40, ProblemRow::cause)
                .text("problem.effect", 40, ProblemRow::effect)
                .text("problem.priority", 12, ProblemRow::priority)
                .number("problem.urgency.short", ProblemRow::urgency)
                .number("problem.seriousness.short", ProblemRow::seriousness)
                .number("problem.growth.short", ProblemRow::growth)
                .number("problem.product", ProblemRow::product)
                .text("problem.proposal", 40, ProblemRow::proposal)
                .text("problem.agencies", 40, ProblemRow::agencies)
                .day("problem.foundOn", ProblemRow::foundOn)
                .text("problem.said", 14, ProblemRow::verdict)
                .text("problem.state", 12, row -> new ListWord("ProblemState." + (row.isOpen() ? "OPEN" : "SOLVED")))
                .day("problem.solvedOn", ProblemRow::solvedOn);
    }
}
