package id.go.lubuklinggau.pokja.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Marks as somebody reads them off a paper list: {@code 1-4 6 9i} says that 1 to 4 and 6 are present and 9 is excused. Numbers
 * and ranges stand apart by blanks, commas, semicolons or line breaks; a letter says what else than present they are.
 *
 * @param marks by number, each number that is said once
 * @param twice what is said more than once, the same or not
 * @param unreadable as typed
 */
public record PaperNumbers(
        SortedMap<Integer, AttendanceStatus> marks, SortedSet<Integer> twice, List<String> unreadable) {

    /** Whoever came instead has a name, which a letter cannot say. */
    private static final Map<String, AttendanceStatus> LETTERS = Map.of(
            "", AttendanceStatus.PRESENT,
            "h", AttendanceStatus.PRESENT,
            "i", AttendanceStatus.EXCUSED,
            "s", AttendanceStatus.SICK,
            "t", AttendanceStatus.ABSENT);

    private static final Pattern DASH = Pattern.compile("\\s*[-\\u2010-\\u2015]\\s*");
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");
    private static final Pattern TOKEN = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?([hist]?)");

    public static PaperNumbers parse(String text) {
        var marks = new TreeMap<Integer, AttendanceStatus>();
        var twice = new TreeSet<Integer>();
        var unreadable = new ArrayList<String>();
        for (var token : GAP.split(DASH.matcher(text).replaceAll("-"))) {
            if (!token.isEmpty() && !read(token, marks, twice)) {
                unreadable.add(token);
            }
        }
        twice.forEach(marks::remove);
        return new PaperNumbers(marks, twice, List.copyOf(unreadable));
    }

    /** @return whether it says anything */
    private static boolean read(String token, SortedMap<Integer, AttendanceStatus> marks, SortedSet<Integer> twice) {
        var said = TOKEN.matcher(token.toLowerCase(Locale.ROOT));
        if (!said.matches()) {
            return false;
        }
        int first = Integer.parseInt(said.group(1));
        int last = said.group(2) == null ? first : Integer.parseInt(said.group(2));
        if (first < 1 || last < first) {
            return false;
        }
        for (int number = first; number <= last; number++) {
            if (marks.putIfAbsent(number, LETTERS.get(said.group(3))) != null) {
                twice.add(number);
            }
        }
        return true;
    }
}
