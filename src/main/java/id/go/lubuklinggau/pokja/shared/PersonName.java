package id.go.lubuklinggau.pokja.shared;

/** A name in its three parts: sorted by the core, printed as typed. */
public record PersonName(String titleBefore, String name, String titlesAfter) {

    /** Hj. Siti Aminah, S.K.M., M.Kes. */
    public String full() {
        return full(titleBefore, name, titlesAfter);
    }

    public static String full(String titleBefore, String name, String titlesAfter) {
        var before = titleBefore == null || titleBefore.isBlank() ? "" : titleBefore + " ";
        var after = titlesAfter == null || titlesAfter.isBlank() ? "" : ", " + titlesAfter;
        return before + name + after;
    }
}
