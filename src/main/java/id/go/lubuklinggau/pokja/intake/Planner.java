package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.pokja.NameAsked;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the rows of an import with what is known. However many there are, it asks the database a few dozen times. */
@Component
class Planner {

    /** Each is compared with everybody in its kelurahan. */
    private static final int NAMES_AT_ONCE = 250;

    private final MemberIntake members;
    private final AreaService areas;

    Planner(MemberIntake members, AreaService areas) {
        this.members = members;
        this.areas = areas;
    }

    /** The Pokja that the rows are about. */
    List<UUID> pokjaOf(MemberImport asked, List<StagedRow> rows, Reach reach) {
        var places = places(asked, reach);
        return rows.stream()
                .map(row -> places.of(RowReading.read(row.typed(), asked.usualFirstDay())))
                .filter(found -> found.pokja() != null)
                .map(found -> found.pokja().id())
                .distinct()
                .toList();
    }

    /** @param progress is told how many rows are compared */
    Plan plan(MemberImport asked, List<StagedRow> rows, Reach reach, IntConsumer progress) {
        var places = places(asked, reach);
        var pending = new ArrayList<PendingRow>();
        var named = new ArrayList<StagedRow>();
        var reads = new HashMap<Integer, ReadRow>();
        for (var row : rows) {
            var read = RowReading.read(row.typed(), asked.usualFirstDay());
            reads.put(read.line(), read);
            if (read.name() != null) {
                named.add(row);
            }
        }
        var keys = keys(named, reads);
        for (var row : rows) {
            var read = reads.get(row.typed().line());
            pending.add(new PendingRow(row, read, places.of(read), keys.getOrDefault(read.line(), "")));
        }
        var pokjaIds = pending.stream()
                .filter(row -> row.pokja() != null)
                .map(row -> row.pokja().id())
                .distinct()
                .toList();
        var chosen = rows.stream()
                .map(StagedRow::chosenId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var planning = new Planning(pending, members.known(pokjaIds), members.people(chosen), members::broken);
        return planning.plan(similar(planning.unknown(), progress));
    }

    private Map<Integer, String> keys(List<StagedRow> named, Map<Integer, ReadRow> reads) {
        var names =
                named.stream().map(row -> reads.get(row.typed().line()).name()).toList();
        var keys = members.searchKeys(names);
        var byLine = new HashMap<Integer, String>();
        for (int i = 0; i < names.size(); i++) {
            byLine.put(named.get(i).typed().line(), keys.get(i));
        }
        return byLine;
    }

    private Map<Integer, List<UUID>> similar(List<PendingRow> unknown, IntConsumer progress) {
        var similar = new HashMap<Integer, List<UUID>>();
        for (int from = 0; from < unknown.size(); from += NAMES_AT_ONCE) {
            var some = unknown.subList(from, Math.min(unknown.size(), from + NAMES_AT_ONCE));
            similar.putAll(members.similar(some.stream()
                    .map(row -> new NameAsked(
                            row.read().line(), row.key(), row.pokja().kelurahanCode()))
                    .toList()));
            progress.accept(from + some.size());
        }
        return similar;
    }

    private Places places(MemberImport asked, Reach reach) {
        var open = members.open(reach);
        if (asked.pokjaId() != null) {
            var own = open.stream()
                    .filter(pokja -> pokja.id().equals(asked.pokjaId()))
                    .findFirst()
                    .orElse(null);
            return new Places(asked.pokjaId(), own, areas.kelurahan(), Map.of());
        }
        return new Places(
                null,
                null,
                areas.kelurahan(),
                open.stream().collect(Collectors.toMap(PokjaChoice::kelurahanCode, Function.identity())));
    }
}
