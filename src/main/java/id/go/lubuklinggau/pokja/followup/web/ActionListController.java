package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.account.ForSignedIn;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.followup.ActionRow;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;

/** The list of what is done about problems as a file. */
@Controller
@ForSignedIn
class ActionListController {

    private final ActionService actions;
    private final AreaService areas;
    private final ListPress press;

    ActionListController(ActionService actions, AreaService areas, ListPress press) {
        this.actions = actions;
        this.areas = areas;
        this.press = press;
    }

    @GetMapping({"/tindak-lanjut.xlsx", "/tindak-lanjut.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View index(@ModelAttribute("filter") ActionSearch filter, @AuthenticationPrincipal SignedInUser user) {
        var today = actions.today();
        return press.file(new ListTable<>(() -> actions.all(filter.toFilter(), user), "action.index")
                .filter("action.turn", filter.giliran())
                .filter("pokja.kecamatan", areas.nameOfKecamatan(filter.kecamatan()))
                .text("pokja.kecamatan", 24, ActionRow::kecamatanName)
                .text("pokja.kelurahan", 22, ActionRow::kelurahanName)
                .text("problem.aim", 34, ActionRow::aim)
                .text("problem.statement", 46, ActionRow::statement)
                .text("action.task", 46, ActionRow::task)
                .text("action.agency", 34, ActionRow::agencyName)
                .text("action.inCharge", 26, ActionRow::inCharge)
                .text("action.budgetSource", 16, ActionRow::budgetSource)
                .number("action.cost", ActionRow::cost)
                .text("action.indicator", 30, ActionRow::indicator)
                .day("action.plannedOn", ActionRow::plannedOn)
                .number("action.age", row -> row.isEnded() ? null : row.age(today))
                .day("action.dueOn", ActionRow::dueOn)
                .text("action.state", 14, ActionRow::state)
                .day("action.stateOn", ActionRow::stateOn)
                .text("action.answer", 40, ActionRow::answer)
                .text("action.felt", 20, row -> row.felt() == null ? null : new ListWord("action.felt." + row.felt())));
    }
}
