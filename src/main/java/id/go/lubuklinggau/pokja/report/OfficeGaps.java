package id.go.lubuklinggau.pokja.report;

/** What the paper of the office still lacks. */
public record OfficeGaps(boolean addressMissing, boolean signatoryMissing) {

    static final OfficeGaps NONE = new OfficeGaps(false, false);
}
