package id.go.lubuklinggau.pokja.area;

import java.util.Collection;

/** A part of the map, in its units. */
public record MapFrame(int left, int top, int right, int bottom) {

    static MapFrame of(Collection<GridPoint> points) {
        return new MapFrame(
                points.stream().mapToInt(GridPoint::x).min().orElseThrow(),
                points.stream().mapToInt(GridPoint::y).min().orElseThrow(),
                points.stream().mapToInt(GridPoint::x).max().orElseThrow(),
                points.stream().mapToInt(GridPoint::y).max().orElseThrow());
    }

    MapFrame with(MapFrame other) {
        return new MapFrame(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    MapFrame widened(int margin) {
        return new MapFrame(left - margin, top - margin, right + margin, bottom + margin);
    }

    public boolean touches(MapFrame other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    public boolean holds(int x, int y) {
        return left <= x && x <= right && top <= y && y <= bottom;
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }
}
