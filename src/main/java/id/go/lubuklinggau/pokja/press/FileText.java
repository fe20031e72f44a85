package id.go.lubuklinggau.pokja.press;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text as files may hold it, wherever it came from: without what XML does not know (control characters, halves of letters,
 * non-characters) and without what turns the order of letters around.
 */
final class FileText {

    /** What Windows refuses in the name of a file, or what splits a line. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\t\\n\\r\\u2028\\u2029]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OUTER_DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    /** Devices of Windows, with any ending. */
    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    /** With a number and an ending, no file system finds it too long. */
    private static final int LONGEST_NAME = 180;

    private static final String NAMELESS = "dokumen";

    private FileText() {}

    static String of(String text) {
        return text.codePoints().allMatch(FileText::isAllowed)
                ? text
                : text.codePoints()
                        .filter(FileText::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int letter) {
        if (letter < 0x20) {
            return letter == '\n' || letter == '\t' || letter == '\r';
        }
        return letter < 0x7f || letter >= 0xa0 && !isHalf(letter) && !isNoCharacter(letter) && !isTurning(letter);
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }

    private static boolean isNoCharacter(int letter) {
        return (letter & 0xfffe) == 0xfffe || letter >= 0xfdd0 && letter <= 0xfdef;
    }

    private static boolean isTurning(int letter) {
        return letter >= 0x202a && letter <= 0x202e || letter >= 0x2066 && letter <= 0x2069;
    }

    /** A name that every system takes, and that names no folder. */
    static String name(String text, String ending) {
        var name = FORBIDDEN.matcher(of(text)).replaceAll("-");
        name = OUTER_DOTS.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        name = OUTER_DOTS.matcher(name).replaceAll("");
        if (name.isEmpty()) {
            name = NAMELESS;
        }
        return (RESERVED.matcher(name).matches() ? "_" : "") + name + ending;
    }
}
