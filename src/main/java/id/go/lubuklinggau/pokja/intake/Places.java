package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.area.Kelurahan;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which Pokja a row is about: that of the import, or that of the kelurahan that the row names in any spelling. */
class Places {

    private final UUID onlyId;
    private final PokjaChoice only;
    private final Map<String, PokjaChoice> byKelurahan;
    private final Map<String, Kelurahan> byName = new HashMap<>();

    /**
     * @param onlyId of the one Pokja that the import is for; null if rows say which
     * @param only null if that is closed
     * @param byKelurahan the open Pokja in reach, by the codes of their kelurahan
     */
    Places(UUID onlyId, PokjaChoice only, List<Kelurahan> kelurahan, Map<String, PokjaChoice> byKelurahan) {
        this.onlyId = onlyId;
        this.only = only;
        this.byKelurahan = byKelurahan;
        for (var one : kelurahan) {
            byName.put(Keys.of(one.name()), one);
            for (var spelling : one.otherSpellings().split(",")) {
                if (!spelling.isBlank()) {
                    byName.putIfAbsent(Keys.of(spelling), one);
                }
            }
        }
    }

    /**
     * @param pokja null if there is none
     * @param problem why not; null if there is one
     */
    record Place(PokjaChoice pokja, Finding problem) {}

    Place of(ReadRow row) {
        if (onlyId != null && only == null) {
            return nowhere("import.problem.closed");
        }
        if (row.kelurahan() == null) {
            return only == null ? nowhere("import.problem.noKelurahan") : new Place(only, null);
        }
        var kelurahan = named(row.kelurahan());
        if (kelurahan == null) {
            return nowhere("import.problem.kelurahan", row.kelurahan());
        }
        if (only != null) {
            return kelurahan.code().equals(only.kelurahanCode())
                    ? new Place(only, null)
                    : nowhere("import.problem.otherKelurahan", kelurahan.name(), only.name());
        }
        var pokja = byKelurahan.get(kelurahan.code());
        return pokja == null ? nowhere("import.problem.noPokja", kelurahan.name()) : new Place(pokja, null);
    }

    private Kelurahan named(String typed) {
        var key = Keys.of(typed);
        var found = byName.get(key);
        return found == null ? byName.get(key.replaceFirst("^(kelurahan|kel|desa) ", "")) : found;
    }

    private static Place nowhere(String code, Object... arguments) {
        return new Place(null, Finding.of(ImportColumn.KELURAHAN, code, arguments));
    }
}
