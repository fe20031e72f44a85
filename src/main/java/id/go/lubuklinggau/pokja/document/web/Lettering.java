package id.go.lubuklinggau.pokja.document.web;

/** How large a name is printed that should be read from afar: the longer, the smaller. */
enum Lettering {
    LARGE(18),
    MEDIUM(26),
    SMALL(36),
    SMALLEST(Integer.MAX_VALUE);

    private final int longest;

    Lettering(int longest) {
        this.longest = longest;
    }

    static Lettering of(String text) {
        for (var size : values()) {
            if (text.length() <= size.longest) {
                return size;
            }
        }
        return SMALLEST;
    }
}
