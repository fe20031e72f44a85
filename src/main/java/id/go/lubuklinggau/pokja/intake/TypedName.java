package id.go.lubuklinggau.pokja.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as one cell has it, and its titles taken apart. The letters stay as they were typed.
 *
 * @param titleBefore null if there is none
 * @param titlesAfter null if there are none
 */
record TypedName(String titleBefore, String name, String titlesAfter) {

    /** Without their dots. */
    private static final Set<String> BEFORE = Set.of(
            "h",
            "hj",
            "hi",
            "kh",
            "dr",
            "drg",
            "drh",
            "drs",
            "dra",
            "ir",
            "prof",
            "ust",
            "ustz",
            "ustad",
            "ustadz",
            "ustadzah",
            "apt",
            "ns");

    /** A title without a blank behind its dot. */
    private static final Pattern GLUED =
            Pattern.compile("^((?:(?i:hj?|hi|kh|drs?|dra|drg|ir|prof)\\.)+)(?=\\p{L}{3,})");

    /** Degrees with a dot in them, as the last words of a name without a comma. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:[sm]\\.(?:pd|sos|ag|kom|kep|psi|kes|hut|farm|hum|si|pt|k\\.?m|i\\.?p|s\\.?t|tr|gz|ked|ak|a\\.?p|e|h|t|p|m"
                    + "|pi|th|sy|ip|ab)(?:\\.[a-z]{1,4})*\\.?|a\\.?m[ad]\\.(?:[a-z.]*)|amd\\.?(?:[a-z.]*)|ph\\.d\\.?)");

    /** Degrees without a dot, in capitals. */
    private static final Set<String> BARE =
            Set.of("SE", "SH", "ST", "SP", "MM", "MH", "SKM", "SST", "SPd", "SSos", "SAg", "MSi");

    static TypedName of(String cell) {
        int comma = cell.indexOf(',');
        var core = comma < 0 ? cell : cell.substring(0, comma);
        var after = comma < 0 ? "" : cell.substring(comma + 1).strip().replaceAll("[,;]+$", "");
        var words = new ArrayList<>(
                Arrays.asList(GLUED.matcher(core.strip()).replaceFirst("$1 ").split(" +")));
        var before = new ArrayList<String>();
        while (words.size() > 1 && isBefore(words.get(0))) {
            before.add(words.remove(0));
        }
        var behind = new ArrayList<String>();
        while (words.size() > 1 && isDegree(words.get(words.size() - 1))) {
            behind.add(0, words.remove(words.size() - 1));
        }
        if (!after.isEmpty()) {
            behind.add(after);
        }
        return new TypedName(orNull(before, " "), String.join(" ", words), orNull(behind, ", "));
    }

    boolean hasTitles() {
        return titleBefore != null || titlesAfter != null;
    }

    private static boolean isBefore(String word) {
        var plain = word.replace(".", "").toLowerCase(Locale.ROOT);
        return BEFORE.contains(plain) && (word.endsWith(".") || plain.length() > 1 || word.equals("H"));
    }

    private static boolean isDegree(String word) {
        return DEGREE.matcher(word).matches() || BARE.contains(word);
    }

    private static String orNull(List<String> parts, String between) {
        return parts.isEmpty() ? null : String.join(between, parts);
    }
}
