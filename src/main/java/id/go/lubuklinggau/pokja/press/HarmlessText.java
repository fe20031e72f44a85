package id.go.lubuklinggau.pokja.press;

import java.util.regex.Pattern;

/** Text that a spreadsheet would take for a formula. */
final class HarmlessText {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);

    private HarmlessText() {}

    /** In a cell that is not said to be text, Excel would calculate it once somebody has edited it. */
    static boolean isLikeAFormula(String text) {
        return LIKE_A_FORMULA.matcher(text).matches();
    }

    /** With an apostrophe before it, which a spreadsheet that reads the file takes for text. */
    static String of(String text) {
        return isLikeAFormula(text) ? "'" + text : text;
    }
}
