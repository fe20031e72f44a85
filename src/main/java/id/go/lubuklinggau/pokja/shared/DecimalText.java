package id.go.lubuklinggau.pokja.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Numbers as offices write them: 1.234,5; templates call it {@code @decimals}. */
@Component("decimals")
public class DecimalText {

    private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.forLanguageTag("id-ID"));
    private static final String GROUPED = "\\d{1,3}(\\.\\d{3})+(,\\d+)?";
    private static final String PLAIN = "\\d+([.,]\\d+)?";

    /**
     * Reads what people type: 1.234,5 as well as 1234,5 and 1234.5; a dot before three digits parts thousands.
     *
     * @throws NumberFormatException if it is no number, or a negative one
     */
    public static BigDecimal read(String text) {
        if (text.matches(GROUPED)) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        if (text.matches(PLAIN)) {
            return new BigDecimal(text.replace(',', '.'));
        }
        throw new NumberFormatException(text);
    }

    /** With no more digits than it has. */
    public static String of(BigDecimal number) {
        return new DecimalFormat("#,##0.######", SYMBOLS).format(number);
    }
}
