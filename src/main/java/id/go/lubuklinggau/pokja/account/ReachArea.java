package id.go.lubuklinggau.pokja.account;

import java.util.List;

/**
 * An area within a reach, with its name.
 *
 * @param name the city's own spelling; empty for the city itself
 */
public record ReachArea(String code, String name) {

    /** One on each line, code and name parted by a vertical bar. */
    static List<ReachArea> parse(String lines) {
        return lines.lines()
                .map(line -> line.split("\\|", 2))
                .map(part -> new ReachArea(part[0], part[1]))
                .toList();
    }

    /** city, kecamatan or kelurahan */
    public String level() {
        return switch (code.length()) {
            case 5 -> "city";
            case 8 -> "kecamatan";
            default -> "kelurahan";
        };
    }
}
