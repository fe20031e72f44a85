package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.IndicatorGroup;
import id.go.lubuklinggau.pokja.classification.KampungMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The means of the groups over the months, to be drawn as lines: in units of the drawing, which is {@link #WIDTH} by
 * {@link #HEIGHT}.
 */
record HistoryChart(List<Line> lines, List<Mark> months) {

    static final int WIDTH = 360;
    static final int HEIGHT = 190;

    private static final int LEFT = 30;
    private static final int RIGHT = 62;
    private static final int TOP = 16;
    private static final int BOTTOM = 30;
    private static final int MOST_MONTHS = 24;
    private static final int LABELS_APART = 14;

    /**
     * @param stretches of months that follow each other without a gap in the data: the points of each
     * @param labelY where its name stands, beside its last point
     */
    record Line(IndicatorGroup group, List<String> stretches, List<Mark> points, int labelY) {}

    record Mark(LocalDate month, int x, int y) {}

    /** @param newestFirst of which the newest are drawn */
    static HistoryChart of(List<KampungMonth> newestFirst) {
        var months = newestFirst.stream()
                .limit(MOST_MONTHS)
                .sorted(Comparator.comparing(KampungMonth::month))
                .toList();
        if (months.isEmpty()) {
            return new HistoryChart(List.of(), List.of());
        }
        var first = months.get(0).month();
        long span = Math.max(
                1,
                ChronoUnit.MONTHS.between(first, months.get(months.size() - 1).month()));
        var lines = new ArrayList<Line>();
        for (var group : IndicatorGroup.values()) {
            lines.add(line(group, months, first, span));
        }
        return new HistoryChart(
                apart(lines),
                months.stream()
                        .map(month -> new Mark(month.month(), x(month, first, span), HEIGHT - BOTTOM))
                        .toList());
    }

    public int yOf(int score) {
        return y(BigDecimal.valueOf(score));
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    /** The months whose names have room below the line: the first, the last, and some between. */
    public List<Mark> named() {
        int each = (months.size() + 3) / 4;
        var named = new ArrayList<Mark>();
        for (int i = 0; i < months.size(); i++) {
            if (i % Math.max(1, each) == 0) {
                named.add(months.get(i));
            }
        }
        return named;
    }

    private static Line line(IndicatorGroup group, List<KampungMonth> months, LocalDate first, long span) {
        var points = new ArrayList<Mark>();
        var stretches = new ArrayList<String>();
        var stretch = new StringBuilder();
        for (var month : months) {
            var mean = month.mean(group);
            if (mean == null) {
                end(stretch, stretches);
            } else {
                var point = new Mark(month.month(), x(month, first, span), y(mean));
                points.add(point);
                stretch.append(point.x()).append(',').append(point.y()).append(' ');
            }
        }
        end(stretch, stretches);
        int last = points.isEmpty()
                ? HEIGHT - BOTTOM
                : points.get(points.size() - 1).y();
        return new Line(group, stretches, points, last);
    }

    private static void end(StringBuilder stretch, List<String> stretches) {
        if (!stretch.isEmpty()) {
            stretches.add(stretch.toString().strip());
            stretch.setLength(0);
        }
    }

    /** Names that would lie upon each other move down. */
    private static List<Line> apart(List<Line> lines) {
        var order = lines.stream()
                .filter(line -> !line.points().isEmpty())
                .sorted((one, other) -> Integer.compare(one.labelY(), other.labelY()))
                .toList();
        var moved = new ArrayList<Line>();
        int free = 0;
        for (var line : order) {
            int y = Math.max(free, line.labelY());
            moved.add(new Line(line.group(), line.stretches(), line.points(), y));
            free = y + LABELS_APART;
        }
        return moved;
    }

    private static int x(KampungMonth month, LocalDate first, long span) {
        return (int) (LEFT + ChronoUnit.MONTHS.between(first, month.month()) * (WIDTH - LEFT - RIGHT) / span);
    }

    private static int y(BigDecimal mean) {
        return (int) Math.round(HEIGHT - BOTTOM - (mean.doubleValue() - 1) * (HEIGHT - BOTTOM - TOP) / 3);
    }
}
