package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.PaperNumbers;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What numbers from a paper list would do to a sheet: nothing happens by itself that was not seen before. */
class NumbersPreview {

    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> unknown = new ArrayList<>();
    private final List<Integer> nameless = new ArrayList<>();
    private final PaperNumbers numbers;

    /** @param marked whether rows that have a mark change, too */
    NumbersPreview(PaperNumbers numbers, List<SheetRow> sheet, boolean marked) {
        this.numbers = numbers;
        Map<Integer, SheetRow> rows = sheet.stream().collect(Collectors.toMap(SheetRow::number, Function.identity()));
        numbers.marks().forEach((number, status) -> {
            var row = rows.get(number);
            if (row == null) {
                unknown.add(number);
            } else if (row.isNamed()) {
                lines.add(new Line(row, status, marked));
            } else {
                nameless.add(number);
            }
        });
    }

    /**
     * A row that is named by a number.
     *
     * @param status of the paper
     * @param marked whether it would take the place of another mark
     */
    record Line(SheetRow row, AttendanceStatus status, boolean marked) {

        public boolean isSame() {
            return status == row.status();
        }

        public boolean isChange() {
            return row.status() == null || marked && !isSame();
        }

        Tap tap() {
            return new Tap(status, row.markVersion(), row.delegateId());
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getChanges() {
        return lines.stream().filter(Line::isChange).count();
    }

    /** Rows that keep another mark than that of the paper. */
    public long getKept() {
        return lines.stream().filter(line -> !line.isChange() && !line.isSame()).count();
    }

    /** What changes, as {@link Tap}s. */
    public String getTaps() {
        return lines.stream()
                .filter(Line::isChange)
                .map(line -> line.tap().toString())
                .collect(Collectors.joining(" "));
    }

    public List<String> getUnreadable() {
        return numbers.unreadable();
    }

    public String getTwice() {
        return ranges(numbers.twice());
    }

    /** Not on the sheet, or out of reach. */
    public String getUnknown() {
        return ranges(unknown);
    }

    public String getNameless() {
        return ranges(nameless);
    }

    /** 3, 7-9 */
    private static String ranges(Iterable<Integer> ascending) {
        var parts = new ArrayList<String>();
        Integer first = null;
        Integer last = null;
        for (var number : ascending) {
            if (last != null && number == last + 1) {
                last = number;
                continue;
            }
            add(parts, first, last);
            first = number;
            last = number;
        }
        add(parts, first, last);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, Integer first, Integer last) {
        if (first != null) {
            parts.add(first.equals(last) ? first.toString() : first + "-" + last);
        }
    }
}
