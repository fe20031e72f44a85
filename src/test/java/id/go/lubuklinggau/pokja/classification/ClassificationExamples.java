package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Months of values for tests, made by the service. */
@TestComponent
public class ClassificationExamples {

    public static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    private final ClassificationService classification;

    ClassificationExamples(ClassificationService classification) {
        this.classification = classification;
    }

    /** Each group has arrived with these but for what is changed. */
    public static Map<Indicator, String> good() {
        var values = new EnumMap<Indicator, String>(Indicator.class);
        values.put(Indicator.POKJA, "3");
        values.put(Indicator.FUNDING, "2");
        values.put(Indicator.GROUPS, "3");
        values.put(Indicator.FACILITIES, "2");
        values.put(Indicator.GUIDANCE, "1");
        values.put(Indicator.DATA_USE, "2");
        values.put(Indicator.MECHANISMS, "3");
        values.put(Indicator.AGENCIES, "4");
        values.put(Indicator.PARTICIPATION, "21");
        values.put(Indicator.CONTRACEPTION, "41");
        values.put(Indicator.LONG_TERM, "23");
        values.put(Indicator.UNMET_NEED, "9");
        return values;
    }

    /** What is known already is replaced. */
    public void record(UUID pokjaId, LocalDate month, Map<Indicator, String> values) {
        var figures = new EnumMap<Indicator, Figure>(Indicator.class);
        values.forEach((indicator, value) ->
                figures.put(indicator, new Figure(new BigDecimal(value).setScale(indicator.decimals()), "Contoh")));
        var version =
                classification.month(pokjaId, month).map(KampungMonth::version).orElse(null);
        classification.record(new RecordMonth(pokjaId, month, version, figures), null, Reach.CITY);
    }
}
