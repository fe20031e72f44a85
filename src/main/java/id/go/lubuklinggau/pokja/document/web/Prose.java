package id.go.lubuklinggau.pokja.document.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What staff typed, as paper takes it. */
final class Prose {

    /** What people type at the beginning of an item: 1. 1) - * • */
    private static final Pattern MARK = Pattern.compile("^(?:\\d{1,3}[.)]|[-*•–])\\s+");

    private Prose() {}

    /** Each line is a paragraph; nothing typed is none. */
    static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /**
     * The items of a list that paper numbers, without the marks that were typed. Where the first line has one, a line without
     * goes on with the item above it; otherwise each line is an item.
     */
    static List<String> items(String text) {
        var lines = paragraphs(text);
        if (lines.isEmpty() || !MARK.matcher(lines.get(0)).find()) {
            return lines;
        }
        var items = new ArrayList<String>();
        for (var line : lines) {
            var mark = MARK.matcher(line);
            if (mark.find()) {
                items.add(line.substring(mark.end()));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
            }
        }
        return items;
    }
}
