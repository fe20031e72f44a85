package id.go.lubuklinggau.pokja.shared;

/**
 * Nomor Induk Pegawai: 18 digits (birth date, month of appointment, sex, serial number), kept bare and written in groups of
 * 8, 6, 1 and 3. It gives away the birth date: show it only where the work needs it.
 */
public record Nip(String digits) {

    /** What a form accepts: 18 digits, with blanks, dots or hyphens between them. */
    public static final String TYPED = "(?:\\d[ .-]*){18}";

    public Nip {
        if (!digits.matches("\\d{18}")) {
            throw new IllegalArgumentException("a NIP has 18 digits");
        }
    }

    /** The bare digits of what was typed; null stays null. */
    public static String digits(String typed) {
        return typed == null ? null : new Nip(typed.replaceAll("[ .-]", "")).digits();
    }

    /** 19700101 199001 1 001; null gives an empty text. */
    public static String grouped(String digits) {
        return digits == null ? "" : new Nip(digits).grouped();
    }

    /** 19700101 199001 1 001 */
    public String grouped() {
        return String.join(
                " ", digits.substring(0, 8), digits.substring(8, 14), digits.substring(14, 15), digits.substring(15));
    }
}
