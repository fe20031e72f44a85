package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.classification.ClassificationQueries.Known;
import id.go.lubuklinggau.pokja.classification.FigureRow.Change;
import id.go.lubuklinggau.pokja.classification.FigureRow.Remark;
import id.go.lubuklinggau.pokja.intake.Keys;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says what would become of the rows of a file: which Pokja each is about, what it changes, and what has to be mended first. */
class FigurePlanner {

    private final Map<String, Kelurahan> byName = new HashMap<>();
    private final Map<String, Kelurahan> byCode;
    private final Map<String, PokjaChoice> pokja;
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, Map<Indicator, BigDecimal>> known = new HashMap<>();
    private final Map<UUID, OwnData> own;
    private final Map<UUID, Integer> lines = new HashMap<>();

    FigurePlanner(List<Kelurahan> kelurahan, List<PokjaChoice> pokja, List<Known> known, Map<UUID, OwnData> own) {
        this.byCode = kelurahan.stream().collect(Collectors.toMap(Kelurahan::code, Function.identity()));
        for (var one : kelurahan) {
            byName.put(Keys.of(one.name()), one);
            for (var spelling : one.otherSpellings().split(",")) {
                if (!spelling.isBlank()) {
                    byName.putIfAbsent(Keys.of(spelling), one);
                }
            }
        }
        this.pokja = pokja.stream().collect(Collectors.toMap(PokjaChoice::kelurahanCode, Function.identity()));
        for (var one : known) {
            versions.put(one.pokjaId(), one.version());
            if (one.indicator() != null) {
                this.known
                        .computeIfAbsent(one.pokjaId(), id -> new EnumMap<>(Indicator.class))
                        .put(one.indicator(), one.value());
            }
        }
        this.own = own;
    }

    FigurePreview plan(List<TypedFigures> rows) {
        return new FigurePreview(rows.stream().map(this::plan).toList());
    }

    private FigureRow plan(TypedFigures row) {
        var problems = new ArrayList<Remark>();
        var notes = new ArrayList<Remark>();
        var changes = new ArrayList<Change>();
        var found = place(row, problems);
        var before = found == null ? Map.<Indicator, BigDecimal>of() : known.getOrDefault(found.id(), Map.of());
        var proposals = found == null || !own.containsKey(found.id())
                ? List.<Proposal>of()
                : own.get(found.id()).proposals();
        for (var indicator : Indicator.ALL) {
            var reading = FigureReading.of(indicator, row.cell(indicator));
            if (reading.problem() != null) {
                problems.add(new Remark(indicator, reading.problem(), reading.arguments()));
            } else if (!reading.isEmpty()) {
                check(indicator, reading.value(), proposals, notes);
                if (before.get(indicator) == null || before.get(indicator).compareTo(reading.value()) != 0) {
                    changes.add(new Change(
                            indicator, before.get(indicator), reading.value(), source(indicator, reading, proposals)));
                }
            }
        }
        return new FigureRow(
                row.line(),
                typedPlace(row),
                found == null ? null : found.id(),
                found == null ? null : found.name(),
                found == null ? null : versions.get(found.id()),
                changes,
                problems,
                notes);
    }

    private static FigureSource source(Indicator indicator, FigureReading reading, List<Proposal> proposals) {
        return proposals.stream().anyMatch(one -> one.indicator() == indicator && one.is(reading.value()))
                ? FigureSource.COMPUTED
                : FigureSource.IMPORTED;
    }

    /** A cell that Excel shows as 10% holds 0.1. */
    private static void check(Indicator indicator, BigDecimal value, List<Proposal> proposals, List<Remark> notes) {
        if (indicator.decimals() > 0 && value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0) {
            notes.add(new Remark(
                    indicator,
                    "figure.check.small",
                    List.of(value.toPlainString().replace('.', ','))));
        }
        proposals.stream()
                .filter(one -> one.indicator() == indicator && one.contradicts(value))
                .forEach(one ->
                        notes.add(new Remark(indicator, "figure.check.own", List.of(String.valueOf(one.value())))));
    }

    private PokjaChoice place(TypedFigures row, List<Remark> problems) {
        var code = row.cells().get(FigureColumns.CODE);
        var name = row.cells().get(FigureColumns.KELURAHAN);
        if (code == null && name == null) {
            return nowhere(problems, "figure.noPlace");
        }
        var named = name == null ? null : named(name);
        var kelurahan = code == null ? named : byCode.get(code);
        if (kelurahan == null) {
            return nowhere(problems, "figure.place", code == null ? name : code);
        }
        if (name != null && (named == null || !named.code().equals(kelurahan.code()))) {
            return nowhere(problems, "figure.otherPlace", code, kelurahan.name(), name);
        }
        var found = pokja.get(kelurahan.code());
        if (found == null) {
            return nowhere(problems, "figure.noPokja", kelurahan.name());
        }
        var earlier = lines.putIfAbsent(found.id(), row.line());
        return earlier == null ? found : nowhere(problems, "figure.twice", earlier.toString());
    }

    private Kelurahan named(String name) {
        var key = Keys.of(name);
        var found = byName.get(key);
        return found == null ? byName.get(key.replaceFirst("^(kelurahan|kel|desa) ", "")) : found;
    }

    private static String typedPlace(TypedFigures row) {
        var name = row.cells().get(FigureColumns.KELURAHAN);
        return name == null ? row.cells().getOrDefault(FigureColumns.CODE, "–") : name;
    }

    private static PokjaChoice nowhere(List<Remark> problems, String code, Object... arguments) {
        problems.add(new Remark(null, code, List.of(arguments)));
        return null;
    }
}
