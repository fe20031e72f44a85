package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much of what the Pokja of a kelurahan found is still open. The steps are for the eye; no rule of the office sets them. */
@Component
@Order(4)
class ProblemMeasure implements Measure {

    private enum Open {
        FROM_7,
        FROM_4,
        FROM_1,
        NONE
    }

    private final StandingQueries queries;

    ProblemMeasure(StandingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "masalah";
    }

    @Override
    public List<Band> bands() {
        return List.of(
                new Band(Open.FROM_7.name(), MapLook.CROSSED),
                new Band(Open.FROM_4.name(), MapLook.DENSE),
                new Band(Open.FROM_1.name(), MapLook.SPARSE),
                new Band(Open.NONE.name(), MapLook.DOTS),
                new Band(Turnout.Absence.NO_POKJA.name(), MapLook.BLANK));
    }

    @Override
    public List<String> columns() {
        return List.of("open", "overdue", "untended");
    }

    @Override
    public List<KelurahanFigures> figures(UUID meetingId, Reach reach) {
        return queries.problems(reach).stream()
                .map(one -> new KelurahanFigures(one.kelurahanCode(), band(one), numbers(one), null))
                .toList();
    }

    private static String band(StandingQueries.Problems one) {
        return one.isNone() ? Turnout.Absence.NO_POKJA.name() : step(one.open()).name();
    }

    private static Open step(int open) {
        if (open >= 7) {
            return Open.FROM_7;
        }
        if (open >= 4) {
            return Open.FROM_4;
        }
        return open >= 1 ? Open.FROM_1 : Open.NONE;
    }

    private static List<Integer> numbers(StandingQueries.Problems one) {
        return one.isNone() ? List.of() : List.of(one.open(), one.overdue(), one.untended());
    }

    @Override
    public String rowsOf(String kelurahanCode, UUID meetingId) {
        return OverviewLinks.openProblems(kelurahanCode);
    }
}
