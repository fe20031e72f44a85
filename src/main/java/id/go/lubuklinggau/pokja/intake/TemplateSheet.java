package id.go.lubuklinggau.pokja.intake;

/** The sheets of the template, which are known again when it comes back. */
public final class TemplateSheet {

    public static final String MEMBERS = "Anggota";
    public static final String WORDS = "Pilihan";

    private TemplateSheet() {}
}
