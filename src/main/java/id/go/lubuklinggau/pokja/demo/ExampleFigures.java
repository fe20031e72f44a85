package id.go.lubuklinggau.pokja.demo;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.Figure;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.PilotKind;
import id.go.lubuklinggau.pokja.classification.PilotPlan;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.classification.RecordMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Invented values of the indicators for the three months up to the meeting, and percontohan; the last Pokja of each kecamatan has
 * not filled in all of its values.
 */
@Component
class ExampleFigures {

    private static final LocalDate FIRST_MONTH = LocalDate.of(2021, 4, 1);
    private static final int MONTHS = 3;
    private static final int EACH = 4;
    private static final LocalDate DECIDED_ON = LocalDate.of(2021, 6, 1);
    private static final List<Indicator> LEFT_OUT = List.of(Indicator.LONG_TERM, Indicator.UNMET_NEED);

    private final ClassificationService classification;
    private final PilotService pilots;

    ExampleFigures(ClassificationService classification, PilotService pilots) {
        this.classification = classification;
        this.pilots = pilots;
    }

    void record(List<ExamplePokja.Group> groups) {
        for (int place = 0; place < groups.size(); place++) {
            for (int month = 0; month < MONTHS; month++) {
                var figures = figures(place, month);
                if (place % 3 == 2 && month == MONTHS - 1) {
                    LEFT_OUT.forEach(figures::remove);
                }
                classification.record(
                        new RecordMonth(groups.get(place).id(), FIRST_MONTH.plusMonths(month), null, figures),
                        null,
                        Reach.CITY);
            }
        }
    }

    /** Each fourth Pokja is a percontohan by a decree that is plainly an example. */
    void holdUp(List<ExamplePokja.Group> groups) {
        for (int place = EACH - 1; place < groups.size(); place += EACH) {
            pilots.decide(
                    UUID.randomUUID(),
                    new PilotPlan(
                            groups.get(place).id(),
                            PilotKind.CITY,
                            "CONTOH/P-%02d/2021".formatted(place / EACH + 1),
                            DECIDED_ON,
                            DECIDED_ON.getYear(),
                            DECIDED_ON,
                            "Data contoh: semua kelompok indikator tercapai."),
                    Reach.CITY);
        }
    }

    /** The members of the scenario are recorded and not trained, and each Pokja has a decree. */
    private static Map<Indicator, Figure> figures(int place, int month) {
        var figures = new EnumMap<Indicator, Figure>(Indicator.class);
        int good = place % 4;
        put(figures, Indicator.POKJA, "2");
        put(figures, Indicator.FUNDING, good > 0 ? "3" : "1");
        put(figures, Indicator.GROUPS, good > 0 ? "4" : "2");
        put(figures, Indicator.FACILITIES, good > 0 ? "2" : "1");
        put(figures, Indicator.GUIDANCE, "2");
        put(figures, Indicator.DATA_USE, good > 0 ? "3" : "1");
        put(figures, Indicator.MECHANISMS, good > 0 ? String.valueOf(2 + month) : "1");
        put(figures, Indicator.AGENCIES, good > 1 ? "5" : String.valueOf(1 + month));
        put(figures, Indicator.PARTICIPATION, String.valueOf(good > 1 ? 24 + month : 8 + month));
        put(figures, Indicator.CONTRACEPTION, String.valueOf(good > 1 ? 47 + month + place % 5 : 37 + month));
        put(figures, Indicator.LONG_TERM, String.valueOf(good > 1 ? 24 : 19 + month));
        put(figures, Indicator.UNMET_NEED, good > 1 ? "7.%d".formatted(8 - month) : "11.%d".formatted(4 - month));
        return figures;
    }

    private static void put(Map<Indicator, Figure> figures, Indicator indicator, String value) {
        figures.put(indicator, new Figure(new BigDecimal(value), null));
    }
}
