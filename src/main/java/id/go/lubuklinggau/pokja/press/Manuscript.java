package id.go.lubuklinggau.pokja.press;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be printed. Screen, the browser's print and the PDF of a document come from the fragment {@code paper} of one
 * template, which finds all it needs among these contents.
 *
 * @param template its name, such as {@code document/roster}
 * @param title of the file and the page, such as "Daftar hadir hari ke-1"
 * @param styles the files of {@code static/css/paper} that it needs besides those of every paper, without their ending
 * @param draft whether each page is marked as a draft
 * @param numbered whether each page has its number; a certificate or a card has none
 * @param code what proves the print, or null
 * @param rows of its long table, which may be set part by part; 0 if it has none
 * @param contents by their names in the template
 */
public record Manuscript(
        String template,
        String title,
        List<String> styles,
        PageFormat format,
        boolean draft,
        boolean numbered,
        String code,
        int rows,
        Map<String, Object> contents) {

    public Manuscript {
        title = FileText.of(title);
        styles = List.copyOf(styles);
        contents = new HashMap<>(contents); // with nulls, which Map.copyOf refuses
    }

    /** One without a long table, finished, with numbers on its pages, without a code. */
    public static Manuscript of(
            String template, String title, List<String> styles, PageFormat format, Map<String, Object> contents) {
        return new Manuscript(template, title, styles, format, false, true, null, 0, contents);
    }

    public Manuscript asDraft(boolean isDraft) {
        return new Manuscript(template, title, styles, format, isDraft, numbered, code, rows, contents);
    }

    public Manuscript withRows(int count) {
        return new Manuscript(template, title, styles, format, draft, numbered, code, count, contents);
    }

    public Manuscript withCode(String newCode) {
        return new Manuscript(template, title, styles, format, draft, numbered, newCode, rows, contents);
    }

    public Manuscript withoutPageNumbers() {
        return new Manuscript(template, title, styles, format, draft, false, code, rows, contents);
    }

    /** With one more of the contents. */
    public Manuscript with(String name, Object content) {
        var more = new HashMap<>(contents);
        more.put(name, content);
        return new Manuscript(template, title, styles, format, draft, numbered, code, rows, more);
    }

    /** All rows, as the screen shows them. */
    public Part whole() {
        return Part.whole(rows);
    }
}
