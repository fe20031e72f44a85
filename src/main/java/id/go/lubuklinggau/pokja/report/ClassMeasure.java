package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the Kampung KB of each kelurahan has come, in the newest month of which anything is known. */
@Component
@Order(3)
class ClassMeasure implements Measure {

    private static final String INCOMPLETE = "INCOMPLETE";

    private final StandingQueries queries;

    ClassMeasure(StandingQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "kelas";
    }

    @Override
    public List<Band> bands() {
        return List.of(
                new Band(KampungClass.SUSTAINABLE.name(), MapLook.SOLID),
                new Band(KampungClass.INDEPENDENT.name(), MapLook.DENSE),
                new Band(KampungClass.DEVELOPING.name(), MapLook.SPARSE),
                new Band(KampungClass.BASIC.name(), MapLook.DOTS),
                new Band(INCOMPLETE, MapLook.LINES),
                new Band(Turnout.Absence.NO_POKJA.name(), MapLook.BLANK));
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Arrays.stream(KampungClass.values()).map(KampungClass::name), Stream.of(INCOMPLETE))
                .toList();
    }

    @Override
    public String dayColumn() {
        return "lastMonth";
    }

    @Override
    public boolean isByMonth() {
        return true;
    }

    @Override
    public List<KelurahanFigures> figures(UUID meetingId, Reach reach) {
        return queries.classes(reach).stream()
                .map(one -> new KelurahanFigures(one.kelurahanCode(), band(one), numbers(one), one.lastMonth()))
                .toList();
    }

    /** Of several Kampung KB in a kelurahan, the lowest class is shown: it is where there is something to do. */
    private String band(StandingQueries.Classes one) {
        if (one.isNone()) {
            return Turnout.Absence.NO_POKJA.name();
        }
        var counts = one.counts();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                return columns().get(i);
            }
        }
        throw new IllegalStateException("counted, and of no class");
    }

    private static List<Integer> numbers(StandingQueries.Classes one) {
        return one.isNone() ? List.of() : one.counts();
    }

    @Override
    public String rowsOf(String kelurahanCode, UUID meetingId) {
        return OverviewLinks.classes(kelurahanCode);
    }
}
