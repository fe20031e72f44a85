package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Participant;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chooses among those who came to a meeting. */
final class Participants {

    private Participants() {}

    /** @param part the code of a kecamatan or the id of a Pokja; empty for all */
    static boolean includes(String part, Participant participant) {
        return part.isEmpty()
                || part.equals(participant.kecamatanCode())
                || part.equals(participant.pokjaId().toString());
    }

    /** @throws NotFound if nobody of this part came */
    static List<Participant> choose(String part, List<Participant> all) {
        var chosen = all.stream().filter(one -> includes(part, one)).toList();
        if (chosen.isEmpty() && !part.isEmpty()) {
            throw new NotFound("part of the participants", part);
        }
        return chosen;
    }

    /** What there is to choose from, by kecamatan. */
    static List<RosterPart> of(List<Participant> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Participant::kecamatanCode, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows ->
                        new RosterPart(rows.get(0).kecamatanCode(), rows.get(0).kecamatanName(), pokja(rows)))
                .toList();
    }

    private static List<Option> pokja(List<Participant> rows) {
        var options = new LinkedHashMap<UUID, Option>();
        rows.forEach(row -> options.putIfAbsent(row.pokjaId(), Option.of(row.pokjaId(), row.kelurahanName())));
        return List.copyOf(options.values());
    }
}
