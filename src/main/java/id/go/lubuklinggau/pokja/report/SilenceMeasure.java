package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was invited to a meeting and has not said, or not of all, who came; and when last anything was heard. */
@Component
@Order(2)
class SilenceMeasure implements Measure {

    private enum Report {
        WHOLE,
        PART,
        SILENT,
        NAMELESS
    }

    private final OverviewQueries queries;

    SilenceMeasure(OverviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "diam";
    }

    @Override
    public List<Band> bands() {
        return List.of(
                new Band(Report.NAMELESS.name(), MapLook.DOTS),
                new Band(Report.SILENT.name(), MapLook.CROSSED),
                new Band(Report.PART.name(), MapLook.SPARSE),
                new Band(Report.WHOLE.name(), MapLook.SOLID),
                new Band(Turnout.Absence.NOT_YET.name(), MapLook.LINES),
                new Band(Turnout.Absence.NOT_INVITED.name(), MapLook.GREY),
                new Band(Turnout.Absence.NO_POKJA.name(), MapLook.BLANK));
    }

    @Override
    public List<String> columns() {
        return List.of("named", "marked", "unmarked");
    }

    @Override
    public String dayColumn() {
        return "lastReport";
    }

    @Override
    public boolean isOfMeeting() {
        return true;
    }

    @Override
    public List<KelurahanFigures> figures(UUID meetingId, Reach reach) {
        return queries.turnouts(meetingId, reach).stream()
                .map(turnout -> new KelurahanFigures(
                        turnout.kelurahanCode(), band(turnout), numbers(turnout), turnout.lastReport()))
                .toList();
    }

    private static String band(Turnout turnout) {
        return turnout.isCounted() ? report(turnout).name() : turnout.absence().name();
    }

    private static Report report(Turnout turnout) {
        if (turnout.named() == 0) {
            return Report.NAMELESS;
        }
        if (turnout.marked() == 0) {
            return Report.SILENT;
        }
        return turnout.unmarked() > 0 ? Report.PART : Report.WHOLE;
    }

    private static List<Integer> numbers(Turnout turnout) {
        return turnout.isCounted() ? List.of(turnout.named(), turnout.marked(), turnout.unmarked()) : List.of();
    }

    @Override
    public String rowsOf(String kelurahanCode, UUID meetingId) {
        return OverviewLinks.sessions(kelurahanCode, meetingId);
    }
}
