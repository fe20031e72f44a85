package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.followup.ActionPlan;
import id.go.lubuklinggau.pokja.followup.ActionService;
import id.go.lubuklinggau.pokja.followup.ActionState;
import id.go.lubuklinggau.pokja.followup.ActionStep;
import id.go.lubuklinggau.pokja.followup.BudgetSource;
import id.go.lubuklinggau.pokja.followup.CategoryPlan;
import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.followup.CategoryService;
import id.go.lubuklinggau.pokja.followup.Figure;
import id.go.lubuklinggau.pokja.followup.Level;
import id.go.lubuklinggau.pokja.followup.Priority;
import id.go.lubuklinggau.pokja.followup.ProblemPlan;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.meeting.AgencyChoice;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Invented problems of the kinds that Kampung KB have, found at the meeting, and what agencies say to some of them. */
@Component
class ExampleProblems {

    private static final String SOURCE = "Data contoh";

    /** Which of the agencies that spoke answers for which field. */
    private static final Map<String, String> ANSWERABLE = Map.of(
            "Sampah", "Dinas Lingkungan Hidup",
            "Rumah tidak layak huni dan kawasan kumuh", "Dinas Perumahan dan Kawasan Permukiman",
            "Stunting dan ibu hamil KEK", "Dinas Kesehatan",
            "Pengangguran dan keterampilan kerja", "Dinas Tenaga Kerja",
            "Modal dan pemasaran UPPKA", "Dinas Koperasi dan UMKM",
            "Kolam dan ternak", "Dinas Perikanan dan Peternakan",
            "Jaminan dan bantuan sosial (BPJS, PKH, BPNT)", "Dinas Sosial",
            "Kebun dan pekarangan", "Dinas Pertanian");

    private final CategoryService categories;
    private final ProblemService problems;
    private final ActionService actions;
    private final AgencyService agencies;

    ExampleProblems(
            CategoryService categories, ProblemService problems, ActionService actions, AgencyService agencies) {
        this.categories = categories;
        this.problems = problems;
        this.actions = actions;
        this.agencies = agencies;
    }

    void record(List<ExampleMeeting.Day> days, SignedInUser staff) {
        var byName = agencies.choices().stream().collect(Collectors.toMap(AgencyChoice::name, AgencyChoice::id));
        ANSWERABLE.forEach((category, agency) -> answer(category, byName.get(agency)));
        var known = categories.list().stream().collect(Collectors.toMap(CategoryRow::name, row -> row));
        var first = days.get(0);
        var waste = problem(
                first,
                0,
                known.get("Sampah"),
                "Sampah menumpuk di tepi sungai",
                new Figure(BigDecimal.valueOf(45), "rumah", "RT 03 RW 01", SOURCE, 2021),
                new Priority(null, 5, 4, 4),
                "Bangun tempat penampungan sampah",
                staff);
        problem(
                first,
                0,
                known.get("Pengangguran dan keterampilan kerja"),
                "Pemuda putus sekolah belum bekerja",
                new Figure(BigDecimal.valueOf(12), "orang", "RT 05", SOURCE, 2021),
                Priority.of(Level.MEDIUM),
                "Pelatihan keterampilan",
                staff);
        var houses = problem(
                first,
                1,
                known.get("Rumah tidak layak huni dan kawasan kumuh"),
                "Rumah keluarga muda tidak layak huni",
                new Figure(BigDecimal.valueOf(8), "rumah", "RT 02", SOURCE, 2021),
                Priority.of(Level.HIGH),
                "Bedah rumah",
                staff);
        problem(
                first,
                2,
                known.get("Kolam dan ternak"),
                "Kolam warga tidak lagi menghasilkan",
                new Figure(BigDecimal.valueOf(6), "kolam", null, SOURCE, 2021),
                Priority.of(Level.LOW),
                "Bantuan bibit dan pendampingan",
                staff);
        problem(
                days.get(1),
                0,
                known.get("Stunting dan ibu hamil KEK"),
                "Balita pendek belum rutin ditimbang",
                new Figure(BigDecimal.valueOf(9), "balita", "RT 01 dan RT 04", SOURCE, 2021),
                new Priority(null, 5, 5, 3),
                "Jemput bola ke rumah",
                staff);
        var place = act(waste, known.get("Sampah"), "Bangun tempat penampungan sampah", staff);
        step(place, ActionState.ACCEPTED, "Masuk rencana kerja (contoh)", staff);
        act(houses, known.get("Rumah tidak layak huni dan kawasan kumuh"), "Bedah rumah delapan keluarga", staff);
    }

    private void answer(String category, UUID agency) {
        var row = categories.list().stream()
                .filter(one -> one.name().equals(category))
                .findFirst()
                .orElseThrow();
        categories.change(
                row.id(),
                row.version(),
                new CategoryPlan(row.aim(), row.name(), row.usual(), row.place(), row.active(), Set.of(agency)));
    }

    private UUID problem(
            ExampleMeeting.Day day,
            int group,
            CategoryRow category,
            String statement,
            Figure figure,
            Priority priority,
            String proposal,
            SignedInUser staff) {
        var id = UUID.randomUUID();
        problems.record(
                id,
                day.groups().get(group).id(),
                day.id(),
                new ProblemPlan(
                        category.id(),
                        null,
                        statement,
                        figure,
                        null,
                        null,
                        priority,
                        proposal,
                        Set.copyOf(category.agencies())),
                staff);
        return id;
    }

    private UUID act(UUID problem, CategoryRow category, String task, SignedInUser staff) {
        var id = UUID.randomUUID();
        LocalDate due = actions.today().plusMonths(3);
        var plan = new ActionPlan(task, null, BudgetSource.REGIONAL, null, due, null, null, null, null, null);
        actions.plan(id, problem, category.agencies().get(0), plan, staff);
        return id;
    }

    private void step(UUID action, ActionState state, String answer, SignedInUser staff) {
        var version = actions.find(action, staff).version();
        actions.step(UUID.randomUUID(), action, version, new ActionStep(state, answer, null), staff);
    }
}
