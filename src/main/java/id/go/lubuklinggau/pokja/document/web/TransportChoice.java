package id.go.lubuklinggau.pokja.document.web;

/**
 * What a list for transport money pays for a day, and to whom. An amount that is none counts as not given: it is written by
 * hand then.
 *
 * @param transport null if not given
 * @param allowance uang harian; null if not given
 */
record TransportChoice(RosterChoice sheet, Long transport, Long allowance) {

    private static final String AMOUNT = "\\d{1,9}";

    static TransportChoice of(DocumentQuery query) {
        return new TransportChoice(query.choice(), amount(query.get("transport")), amount(query.get("harian")));
    }

    /** Both together; null if one is left to write by hand, because nobody knows the sum then. */
    Long sum() {
        return transport == null || allowance == null ? null : transport + allowance;
    }

    /** The same for some days. */
    TransportChoice times(int days) {
        return new TransportChoice(
                sheet, transport == null ? null : transport * days, allowance == null ? null : allowance * days);
    }

    /** As typed, with or without dots and Rp. */
    private static Long amount(String text) {
        var digits =
                text == null ? "" : text.replaceFirst("(?i)^\\s*rp\\.?", "").replaceAll("[.\\s]", "");
        return digits.matches(AMOUNT) ? Long.valueOf(digits) : null;
    }
}
