package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceTally;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A sheet as the page shows it: the rows that pass the filter, grouped by Pokja, and the counts of all in reach. */
class SheetView {

    private final List<SheetRow> all;
    private final List<Group> groups;

    SheetView(List<SheetRow> all, SheetFilter filter) {
        this.all = all;
        this.groups = groups(filter.applyTo(all), tallies(all));
    }

    /** A Pokja on the page; the first one of a kecamatan carries its name. */
    record Group(String kecamatan, SheetRow pokja, AttendanceTally tally, List<SheetRow> rows) {}

    public List<Group> getGroups() {
        return groups;
    }

    public AttendanceTally getTally() {
        return AttendanceTally.of(all);
    }

    /** All Pokja of the sheet, grouped by kecamatan. */
    public List<Option> getPokja() {
        return options(SheetRow::pokjaId);
    }

    /** All kelurahan of the sheet, grouped by kecamatan, to filter by; their codes take less room on a page than ids do. */
    public List<Option> getKelurahan() {
        return options(SheetRow::kelurahanCode);
    }

    private List<Option> options(Function<SheetRow, Object> value) {
        var byKecamatan = new LinkedHashMap<String, Map<Object, Option>>();
        for (var row : all) {
            byKecamatan
                    .computeIfAbsent(row.kecamatanName(), name -> new LinkedHashMap<>())
                    .putIfAbsent(value.apply(row), Option.of(value.apply(row), row.kelurahanName()));
        }
        return byKecamatan.entrySet().stream()
                .map(entry -> Option.group(
                        entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    private static Map<UUID, AttendanceTally> tallies(List<SheetRow> all) {
        var rows = new LinkedHashMap<UUID, List<SheetRow>>();
        for (var row : all) {
            rows.computeIfAbsent(row.pokjaId(), id -> new ArrayList<>()).add(row);
        }
        var tallies = new LinkedHashMap<UUID, AttendanceTally>();
        rows.forEach((pokja, seats) -> tallies.put(pokja, AttendanceTally.of(seats)));
        return tallies;
    }

    private static List<Group> groups(List<SheetRow> rows, Map<UUID, AttendanceTally> tallies) {
        var groups = new ArrayList<Group>();
        SheetRow last = null;
        for (var row : rows) {
            if (last == null || !last.pokjaId().equals(row.pokjaId())) {
                boolean newKecamatan = last == null || !last.kecamatanCode().equals(row.kecamatanCode());
                groups.add(new Group(
                        newKecamatan ? row.kecamatanName() : null, row, tallies.get(row.pokjaId()), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
            last = row;
        }
        return groups;
    }
}
