package id.go.lubuklinggau.pokja.press;

/** What stays white around a page, in millimetres. */
public record Margins(int top, int right, int bottom, int left) {

    /** Room for a staple at the left, and for the number of the page below. */
    public static final Margins USUAL = new Margins(14, 14, 17, 18);
}
