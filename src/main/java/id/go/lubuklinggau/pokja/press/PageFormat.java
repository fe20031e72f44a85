package id.go.lubuklinggau.pokja.press;

/**
 * On what a document is printed.
 *
 * @param landscape whether the longer side is the width
 */
public record PageFormat(Paper paper, boolean landscape, Margins margins) {

    /** In millimetres. */
    public int width() {
        return landscape ? paper.height() : paper.width();
    }

    /** In millimetres. */
    public int height() {
        return landscape ? paper.width() : paper.height();
    }

    /** Tells all of it, such as F4-false-14-14-17-18, for the address of its style. */
    public String name() {
        return "%s-%s-%d-%d-%d-%d"
                .formatted(paper, landscape, margins.top(), margins.right(), margins.bottom(), margins.left());
    }

    /** The size of the pages when printed, and of the sheet on screen. */
    public String style() {
        return """
                @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm; }
                @media screen { .paper { width: %1$dmm; padding: %3$dmm %4$dmm %5$dmm %6$dmm; } }
                """.formatted(width(), height(), margins.top(), margins.right(), margins.bottom(), margins.left());
    }
}
