package id.go.lubuklinggau.pokja.area;

/** A point of the map: x to the east, y to the south. */
record GridPoint(int x, int y) {

    /** Whether the way over this point goes straight on, or back. */
    boolean isBetween(GridPoint before, GridPoint after) {
        return (x - before.x) * (after.y - y) == (y - before.y) * (after.x - x);
    }
}
