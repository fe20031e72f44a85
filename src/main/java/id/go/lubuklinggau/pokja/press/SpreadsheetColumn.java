package id.go.lubuklinggau.pokja.press;

/**
 * A column of a spreadsheet.
 *
 * @param width in letters
 * @param format how Excel shows its numbers and days; null for text and plain numbers
 */
public record SpreadsheetColumn(String heading, int width, String format) {

    /** Words, and numbers that are only counted, such as the running number. */
    public static SpreadsheetColumn plain(String heading, int width) {
        return new SpreadsheetColumn(heading, width, null);
    }

    /** Amounts, with the thousands apart in the way of whoever opens it. */
    public static SpreadsheetColumn amount(String heading, int width) {
        return new SpreadsheetColumn(heading, width, "#,##0");
    }

    public static SpreadsheetColumn day(String heading) {
        return new SpreadsheetColumn(heading, 12, "dd/mm/yyyy");
    }

    /** Day and time, in Western Indonesia Time. */
    public static SpreadsheetColumn moment(String heading) {
        return new SpreadsheetColumn(heading, 17, "dd/mm/yyyy hh:mm");
    }
}
