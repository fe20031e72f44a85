package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.document.web.FollowupSheet.Signed;
import id.go.lubuklinggau.pokja.followup.ActionFilter;
import id.go.lubuklinggau.pokja.followup.ActionRow;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.WaitingRow;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sheets about follow-ups say: the work plan (RKM) and the plan of action (RTL), and what waits for an agency. */
@Component
@Transactional(readOnly = true)
class ActionSheets {

    private final ActionService actions;
    private final PokjaService pokja;
    private final AgencyService agencies;
    private final AreaService areas;
    private final Wording wording;

    ActionSheets(
            ActionService actions, PokjaService pokja, AgencyService agencies, AreaService areas, Wording wording) {
        this.actions = actions;
        this.pokja = pokja;
        this.agencies = agencies;
        this.areas = areas;
        this.wording = wording;
    }

    FollowupSheet<ActionRow> workPlanOfPokja(UUID pokjaId, SignedInUser user) {
        return workPlan(ofPokja("rkm.title", "rkm.none", pokjaId, user));
    }

    FollowupSheet<ActionRow> workPlanOfArea(String code, SignedInUser user) {
        return workPlan(ofArea("rkm.title", "rkm.none", code, user))
                .under(row -> wording.of("followup.kelurahan", row.kelurahanName()));
    }

    FollowupSheet<ActionRow> actionPlanOfPokja(UUID pokjaId, SignedInUser user) {
        return actionPlan(ofPokja("rtl.title", "rtl.none", pokjaId, user));
    }

    FollowupSheet<ActionRow> actionPlanOfArea(String code, SignedInUser user) {
        return actionPlan(ofArea("rtl.title", "rtl.none", code, user))
                .under(row -> wording.of("followup.kelurahan", row.kelurahanName()));
    }

    /** @throws NotFound if there is no such agency, or another one asks */
    FollowupSheet<WaitingRow> waiting(UUID agencyId, SignedInUser user) {
        if (user.isAgency() && !agencyId.equals(user.agencyId())) {
            throw new NotFound("agency", agencyId);
        }
        var agency = agencies.find(agencyId);
        var today = actions.today();
        var rows = actions.waiting(agencyId, user);
        return FollowupSheet.of("waiting.title", agency.name(), "waiting.none", Signed.OFFICE, rows)
                .about("action.agency", agency.name())
                .about("waiting.sum", sum(rows))
                .column("pokja.kelurahan", 32, 20, WaitingRow::kelurahanName)
                .column("pokja.kecamatan", 36, 24, WaitingRow::kecamatanName)
                .column("problem.statement", 56, 42, WaitingRow::statement)
                .column("action.task", 52, 40, row -> row.task() == null ? wording.of("waiting.nothing") : row.task())
                .column("waiting.askedOn", 22, 12, WaitingRow::askedOn)
                .column("action.age", 16, 8, row -> row.age(today))
                .column("action.dueOn", 22, 12, WaitingRow::dueOn)
                .column(
                        "action.state",
                        22,
                        14,
                        row -> row.state() == null ? "–" : wording.of("ActionState." + row.state()))
                .column("waiting.answer", 44, 36, WaitingRow::answer);
    }

    private String sum(List<WaitingRow> rows) {
        var today = actions.today();
        return wording.of(
                "waiting.counts",
                rows.size(),
                rows.stream().filter(row -> row.isOverdue(today)).count(),
                rows.stream().filter(row -> row.actionId() == null).count());
    }

    private FollowupSheet<ActionRow> ofPokja(String title, String empty, UUID pokjaId, SignedInUser user) {
        PokjaDetails found = pokja.find(pokjaId, user.reach());
        return FollowupSheet.of(
                        title, found.kelurahanName(), empty, Signed.POKJA, rows(ActionFilter.ofPokja(found), user))
                .about("menu.pokja", found.name())
                .about("pokja.kelurahan", found.kelurahanName())
                .about("pokja.kecamatan", found.kecamatanName());
    }

    private FollowupSheet<ActionRow> ofArea(String title, String empty, String code, SignedInUser user) {
        var area = SheetArea.of(code, areas, user.reach());
        return FollowupSheet.of(title, area.name(), empty, Signed.OFFICE, rows(ActionFilter.ofArea(code), user))
                .about(area.label(), area.name());
    }

    private FollowupSheet<ActionRow> workPlan(FollowupSheet<ActionRow> sheet) {
        return sheet.column("matrix.aim", 32, 28, this::aim)
                .column("action.task", 44, 40, ActionRow::task)
                .column("action.purpose", 36, 30, ActionRow::purpose)
                .column("action.targetGroup", 28, 22, ActionRow::targetGroup)
                .column("action.volume", 22, 14, ActionRow::volume)
                .column("action.place", 28, 20, ActionRow::place)
                .column("rkm.when", 22, 12, ActionRow::dueOn)
                .column("rkm.cost", 24, 14, ActionRow::cost)
                .column("action.budgetSource", 22, 12, this::budgetSource)
                .column("action.inCharge", 28, 22, ActionRow::inCharge)
                .column("rkm.partner", 32, 28, ActionRow::agencyName);
    }

    private FollowupSheet<ActionRow> actionPlan(FollowupSheet<ActionRow> sheet) {
        return sheet.column("problem.statement", 44, 40, ActionRow::statement)
                .column("action.task", 44, 40, ActionRow::task)
                .column("rtl.inCharge", 40, 30, ActionSheets::inCharge)
                .column("action.budget", 28, 18, this::budget)
                .column("rtl.schedule", 22, 12, ActionRow::dueOn)
                .column("action.indicator", 32, 24, ActionRow::indicator)
                .column("rtl.status", 22, 14, row -> wording.of("ActionState." + row.state()))
                .column("rtl.proof", 24, 18, this::proof)
                .column("rtl.note", 44, 34, ActionRow::answer);
    }

    private List<ActionRow> rows(ActionFilter filter, SignedInUser user) {
        try (var rows = actions.all(filter, user)) {
            return rows.toList();
        }
    }

    private String aim(ActionRow row) {
        return row.section() == null ? wording.of("Aim." + row.aim()) : row.section();
    }

    private static String inCharge(ActionRow row) {
        return row.inCharge() == null ? row.agencyName() : row.agencyName() + ", " + row.inCharge();
    }

    private String budgetSource(ActionRow row) {
        return row.budgetSource() == null ? null : wording.of("BudgetSource." + row.budgetSource());
    }

    private String budget(ActionRow row) {
        var cost = row.cost() == null ? null : Rupiah.of(row.cost().longValue());
        return Stream.of(cost, budgetSource(row)).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** Photos, and the word of the Pokja. */
    private String proof(ActionRow row) {
        var photos = row.before() + row.after() == 0 ? null : wording.of("rtl.photos", row.before() + row.after());
        var word = row.felt() == null ? null : wording.of("action.felt." + row.felt());
        return Stream.of(photos, word).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
