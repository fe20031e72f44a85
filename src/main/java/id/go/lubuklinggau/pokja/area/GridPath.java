package id.go.lubuklinggau.pokja.area;

import java.util.ArrayList;
import java.util.List;

/** Writes lines as the path of an SVG, each step from the one before: that is shortest. */
final class GridPath {

    private GridPath() {}

    /** @param corners of a closed ring, the first not named again at the end */
    static String ring(List<GridPoint> corners) {
        return open(straightened(corners, true)) + "z";
    }

    static String line(List<GridPoint> points) {
        return open(straightened(points, false));
    }

    private static String open(List<GridPoint> points) {
        var first = points.get(0);
        var path = new StringBuilder("M" + first.x() + " " + first.y() + "l");
        for (int i = 1; i < points.size(); i++) {
            step(path, points.get(i).x() - points.get(i - 1).x(), i == 1);
            step(path, points.get(i).y() - points.get(i - 1).y(), false);
        }
        return path.toString();
    }

    /** A minus parts two numbers, too. */
    private static void step(StringBuilder path, int length, boolean first) {
        if (length >= 0 && !first) {
            path.append(' ');
        }
        path.append(length);
    }

    /** What lies on a straight line between its neighbours says nothing; without it the line is the same. */
    private static List<GridPoint> straightened(List<GridPoint> points, boolean closed) {
        var kept = new ArrayList<GridPoint>();
        for (var point : points) {
            while (kept.size() > 1 && kept.get(kept.size() - 1).isBetween(kept.get(kept.size() - 2), point)) {
                kept.remove(kept.size() - 1);
            }
            kept.add(point);
        }
        if (closed && kept.size() > 3 && kept.get(kept.size() - 1).isBetween(kept.get(kept.size() - 2), kept.get(0))) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }
}
