package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.document.web.FollowupSheet.Signed;
import id.go.lubuklinggau.pokja.followup.ProblemFilter;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.followup.ProblemService;
import id.go.lubuklinggau.pokja.followup.ProblemState;
import id.go.lubuklinggau.pokja.followup.ProgressRow;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.DecimalText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sheets about problems say: the matrix of a Pokja and of an area, and the progress from one meeting to the next. */
@Component
@Transactional(readOnly = true)
class ProblemSheets {

    private final ProblemService problems;
    private final PokjaService pokja;
    private final MeetingService meetings;
    private final AreaService areas;
    private final Wording wording;
    private final Dates dates;

    ProblemSheets(
            ProblemService problems,
            PokjaService pokja,
            MeetingService meetings,
            AreaService areas,
            Wording wording,
            Dates dates) {
        this.problems = problems;
        this.pokja = pokja;
        this.meetings = meetings;
        this.areas = areas;
        this.wording = wording;
        this.dates = dates;
    }

    FollowupSheet<ProblemRow> matrixOfPokja(UUID pokjaId, SignedInUser user) {
        var found = pokja.find(pokjaId, user.reach());
        var rows = rows(ProblemFilter.ofPokja(found, ProblemState.OPEN), user);
        return matrix(FollowupSheet.of("matrix.title", found.kelurahanName(), "matrix.none", Signed.POKJA, rows)
                .about("menu.pokja", found.name())
                .about("pokja.kelurahan", found.kelurahanName())
                .about("pokja.kecamatan", found.kecamatanName()));
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such kecamatan or kelurahan */
    FollowupSheet<ProblemRow> matrixOfArea(String code, SignedInUser user) {
        var area = SheetArea.of(code, areas, user.reach());
        var rows = rows(new ProblemFilter(ProblemState.OPEN, code, null, null, null, null, null), user);
        return matrix(FollowupSheet.of("matrix.title", area.name(), "matrix.none", Signed.OFFICE, rows)
                        .about(area.label(), area.name()))
                .under(row -> wording.of("followup.kelurahan", row.kelurahanName()));
    }

    FollowupSheet<ProgressRow> progress(UUID meetingId, SignedInUser user) {
        var meeting = meetings.find(meetingId, user.reach());
        var rows = problems.progress(meetingId, user.reach());
        return FollowupSheet.of(
                        "progress.title", dates.shortDay(meeting.firstDay()), "progress.none", Signed.OFFICE, rows)
                .about("progress.meeting", meeting.title())
                .about("progress.days", dates.range(meeting.firstDay(), meeting.lastDay()))
                .about("progress.sum", sum(rows))
                .column("pokja.kelurahan", 32, 20, ProgressRow::kelurahanName)
                .column("problem.statement", 64, 46, ProgressRow::statement)
                .column("problem.foundOn", 22, 12, ProgressRow::foundOn)
                .column("progress.before", 28, 14, row -> word(row.before()))
                .column("progress.now", 28, 14, row -> word(row.verdict()))
                .column("problem.agencies", 44, 30, ProgressRow::agencies)
                .column("progress.actions", 22, 10, ProgressRow::actions)
                .column("progress.done", 22, 10, ProgressRow::done)
                .column("progress.felt", 22, 10, ProgressRow::felt)
                .under(row -> wording.of("followup.kecamatan", row.kecamatanName()));
    }

    private String sum(List<ProgressRow> rows) {
        var counts = rows.stream()
                .map(ProgressRow::verdict)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        long spoken = counts.values().stream().mapToLong(Long::longValue).sum();
        var words = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> wording.of("progress.count", entry.getValue(), word(entry.getKey())));
        return Stream.concat(
                        Stream.concat(Stream.of(wording.of("progress.returned", rows.size())), words),
                        Stream.of(wording.of("progress.silent", rows.size() - spoken)))
                .collect(Collectors.joining(", "));
    }

    private FollowupSheet<ProblemRow> matrix(FollowupSheet<ProblemRow> sheet) {
        return sheet.column("matrix.aim", 36, 28, row -> aim(row))
                .column("problem.statement", 48, 40, ProblemRow::statement)
                .column("problem.figures", 36, 26, ProblemSheets::figure)
                .column("problem.cause", 40, 34, ProblemRow::cause)
                .column("problem.effect", 40, 34, ProblemRow::effect)
                .column("problem.priority", 22, 12, row -> priority(row))
                .column("problem.proposal", 44, 34, ProblemRow::proposal)
                .column("matrix.agencies", 32, 24, ProblemRow::agencies);
    }

    private List<ProblemRow> rows(ProblemFilter filter, SignedInUser user) {
        try (var rows = problems.all(filter, user)) {
            return rows.toList();
        }
    }

    private String aim(ProblemRow row) {
        var aim = wording.of("Aim." + row.aim());
        return row.section() == null ? aim : wording.of("matrix.aimAndSection", row.section(), aim);
    }

    private String priority(ProblemRow row) {
        var level = wording.of("Level." + row.priority());
        return row.product() == null
                ? level
                : wording.of("matrix.usg", level, row.urgency(), row.seriousness(), row.growth(), row.product());
    }

    private static String figure(ProblemRow row) {
        var amount = row.figure() == null
                ? null
                : row.figureUnit() == null
                        ? DecimalText.of(row.figure())
                        : DecimalText.of(row.figure()) + " " + row.figureUnit();
        var year = row.figureYear() == null ? null : row.figureYear().toString();
        return Stream.of(amount, row.figurePlace(), row.figureSource(), year)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String word(Enum<?> verdict) {
        return verdict == null ? "–" : wording.of("Verdict." + verdict);
    }
}
