package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A kecamatan of a sheet, and its Pokja, either of which can be printed alone. */
record RosterPart(String code, String name, List<Option> pokja) {

    static List<RosterPart> of(List<SheetRow> sheet) {
        var byKecamatan = new LinkedHashMap<String, Map<UUID, Option>>();
        var names = new LinkedHashMap<String, String>();
        for (var row : sheet) {
            names.put(row.kecamatanCode(), row.kecamatanName());
            byKecamatan
                    .computeIfAbsent(row.kecamatanCode(), code -> new LinkedHashMap<>())
                    .putIfAbsent(row.pokjaId(), Option.of(row.pokjaId(), row.kelurahanName()));
        }
        return byKecamatan.entrySet().stream()
                .map(entry -> new RosterPart(
                        entry.getKey(),
                        names.get(entry.getKey()),
                        List.copyOf(entry.getValue().values())))
                .toList();
    }

    /** With no other Pokja than this. */
    RosterPart only(String pokjaId) {
        return new RosterPart(
                code,
                name,
                pokja.stream().filter(option -> option.value().equals(pokjaId)).toList());
    }
}
