package id.go.lubuklinggau.pokja.press;

/** It has more in it than shapes, or is no SVG at all. */
public class DrawingNotPlain extends Exception {

    private final String what;

    DrawingNotPlain(String what) {
        super(what);
        this.what = what;
    }

    /** The first thing in it that is none; null if it cannot be read as a drawing. */
    public String what() {
        return what;
    }
}
