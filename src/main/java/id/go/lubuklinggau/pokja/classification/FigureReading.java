package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.intake.Keys;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed as a value.
 *
 * @param value null if nothing was typed, or nothing that can be taken
 * @param problem code of the message that says what to do; null if there is none
 */
public record FigureReading(BigDecimal value, String problem, List<Object> arguments) {

    private static final FigureReading NOTHING = new FigureReading(null, null, List.of());
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,6})(?:[.,](\\d{1,12}))? ?%?");
    private static final Pattern DASHES = Pattern.compile("[-–—]*");
    private static final Pattern FORMULA_ERROR = Pattern.compile("(?:ERROR:)?#[A-Z/0!?]+");
    private static final Set<String> NONE = Set.of("tidak ada", "nihil");

    /** In the Indonesian way or the English, with or without the sign for per cent. */
    public static FigureReading of(Indicator indicator, String typed) {
        var text = typed == null ? "" : typed.strip();
        if (DASHES.matcher(text).matches()) {
            return NOTHING;
        }
        if (FORMULA_ERROR.matcher(text).matches()) {
            return problem("figure.formula", text);
        }
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return NONE.contains(Keys.of(text))
                    ? new FigureReading(BigDecimal.ZERO, null, List.of())
                    : problem("figure.number", text);
        }
        var value = new BigDecimal(number.group(1) + "." + (number.group(2) == null ? "0" : number.group(2)));
        if (value.signum() < 0) {
            return problem("figure.negative", text);
        }
        if (value.stripTrailingZeros().scale() > indicator.decimals()) {
            return problem(tooFine(indicator), text);
        }
        if (value.compareTo(BigDecimal.valueOf(indicator.most())) > 0) {
            return problem("figure.most", indicator.most());
        }
        return new FigureReading(value.setScale(indicator.decimals()), null, List.of());
    }

    public boolean isEmpty() {
        return value == null && problem == null;
    }

    private static String tooFine(Indicator indicator) {
        if (indicator.decimals() > 0) {
            return "figure.oneDecimal";
        }
        return indicator.isPercent() ? "figure.wholePercent" : "figure.whole";
    }

    private static FigureReading problem(String code, Object argument) {
        return new FigureReading(null, code, List.of(argument));
    }
}
