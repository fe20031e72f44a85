package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Of which Pokja a print is.
 *
 * @param code for the register; empty for all of the city
 * @param name for whoever reads that; null for all of the city
 */
record PrintedPart(String code, String name) {

    private static final int MOST_KELURAHAN = 5;

    /**
     * @param chosen as in {@link RosterChoice#part()}
     * @param parts all in reach
     */
    static PrintedPart of(String chosen, List<RosterPart> parts, Reach reach, Wording wording) {
        if (chosen.isEmpty() && reach.isCity()) {
            return new PrintedPart("", null);
        }
        if (chosen.isEmpty()) {
            return new PrintedPart(String.join(",", reach.codes()), name(parts, wording));
        }
        return new PrintedPart(chosen, chosenName(chosen, parts, wording));
    }

    private static String chosenName(String chosen, List<RosterPart> parts, Wording wording) {
        if (chosen.equals(RosterChoice.SPEAKERS)) {
            return wording.of("SigningList.SPEAKERS");
        }
        return parts.stream()
                .filter(part -> part.code().equals(chosen))
                .findFirst()
                .map(part -> wording.of("roster.kecamatan", part.name()))
                .orElseGet(
                        () -> name(parts.stream().map(part -> part.only(chosen)).toList(), wording));
    }

    /** Of many kelurahan it names their kecamatan. */
    private static String name(List<RosterPart> parts, Wording wording) {
        var kelurahan = words(parts, part -> part.pokja().stream().map(Option::label));
        if (kelurahan.isEmpty()) {
            return wording.of("print.some");
        }
        return kelurahan.size() > MOST_KELURAHAN
                ? wording.of("roster.kecamatan", String.join(", ", words(parts, part -> Stream.of(part.name()))))
                : wording.of("roster.kelurahan", String.join(", ", kelurahan));
    }

    private static List<String> words(List<RosterPart> parts, Function<RosterPart, Stream<String>> word) {
        return parts.stream().flatMap(word).distinct().toList();
    }
}
