package id.go.lubuklinggau.pokja.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Where a line may end: as usual, but for degrees such as S.Sos., ordinals such as ke-1, the parts of a date and the groups of a
 * number, which stay together.
 */
class LineEnds implements FSTextBreaker {

    private static final Set<String> MONTHS = Set.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private final BreakIterator usual = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        usual.setText(newText);
    }

    @Override
    public int next() {
        int end = usual.next();
        while (end != BreakIterator.DONE && end < text.length() && staysTogether(end)) {
            end = usual.next();
        }
        return end;
    }

    private boolean staysTogether(int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        if (before == '.') {
            return Character.isLetterOrDigit(after);
        }
        if (before == '-') {
            return Character.isDigit(after);
        }
        return before == ' ' && end > 1 && isWithinNumberOrDate(end);
    }

    private boolean isWithinNumberOrDate(int end) {
        boolean figureBefore = Character.isDigit(text.charAt(end - 2));
        boolean figureAfter = Character.isDigit(text.charAt(end));
        return figureBefore && (figureAfter || MONTHS.contains(wordFrom(end)))
                || figureAfter && MONTHS.contains(wordTo(end - 1));
    }

    private String wordFrom(int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private String wordTo(int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }
}
