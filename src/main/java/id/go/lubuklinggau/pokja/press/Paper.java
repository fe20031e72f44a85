package id.go.lubuklinggau.pokja.press;

/** A size of paper, upright; offices print on F4, which the shops call folio. */
public enum Paper {
    F4(215, 330),
    A4(210, 297);

    private final int width;
    private final int height;

    Paper(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In millimetres. */
    public int width() {
        return width;
    }

    /** In millimetres. */
    public int height() {
        return height;
    }
}
