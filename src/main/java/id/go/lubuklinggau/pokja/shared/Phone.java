package id.go.lubuklinggau.pokja.shared;

import java.util.Set;

/** An Indonesian mobile or landline number, kept as +62 and digits. Only for calling a person who agreed: never in a list. */
public record Phone(String number) {

    /** What a form accepts: it begins with 0, 62 or +62; blanks, dots, hyphens and brackets may stand between the digits. */
    public static final String TYPED =
            "[ (]*(?:\\+62|62|0)[ .()-]*" + "(?:8[ .()-]*(?:\\d[ .()-]*){8,11}|[2-79][ .()-]*(?:\\d[ .()-]*){6,10})";

    private static final String KEPT = "\\+62(?:8\\d{8,11}|[2-79]\\d{6,10})";

    /** The area codes of three digits; all others have four. */
    private static final Set<String> SHORT_AREAS = Set.of("021", "022", "024", "031", "061");

    public Phone {
        if (!number.matches(KEPT)) {
            throw new IllegalArgumentException("not an Indonesian phone number");
        }
    }

    public static Phone typed(String text) {
        return new Phone("+62" + text.replaceAll("\\D", "").replaceFirst("^(?:62|0)", ""));
    }

    /** Whether messages can be sent to it. */
    public boolean isMobile() {
        return number.startsWith("+628");
    }

    /** 0812-3456-7890, 0733-451234 */
    public String shown() {
        var digits = "0" + number.substring(3);
        if (digits.startsWith("08")) {
            return String.join("-", digits.substring(0, 4), digits.substring(4, 8), digits.substring(8));
        }
        int area = SHORT_AREAS.contains(digits.substring(0, 3)) ? 3 : 4;
        return digits.substring(0, area) + "-" + digits.substring(area);
    }
}
