package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How many of the seats of a meeting were taken. The quarters are for the eye; no rule of the office sets them. */
@Component
@Order(1)
class AttendanceMeasure implements Measure {

    private enum Share {
        FROM_75,
        FROM_50,
        FROM_25,
        FROM_0,
        UNMARKED
    }

    private final OverviewQueries queries;

    AttendanceMeasure(OverviewQueries queries) {
        this.queries = queries;
    }

    @Override
    public String name() {
        return "kehadiran";
    }

    @Override
    public List<Band> bands() {
        return List.of(
                new Band(Share.FROM_75.name(), MapLook.SOLID),
                new Band(Share.FROM_50.name(), MapLook.DENSE),
                new Band(Share.FROM_25.name(), MapLook.SPARSE),
                new Band(Share.FROM_0.name(), MapLook.DOTS),
                new Band(Share.UNMARKED.name(), MapLook.CROSSED),
                new Band(Turnout.Absence.NOT_YET.name(), MapLook.LINES),
                new Band(Turnout.Absence.NOT_INVITED.name(), MapLook.GREY),
                new Band(Turnout.Absence.NO_POKJA.name(), MapLook.BLANK));
    }

    @Override
    public List<String> columns() {
        return List.of("seats", "attended", "away", "unmarked", "unnamed");
    }

    @Override
    public boolean isOfMeeting() {
        return true;
    }

    @Override
    public Integer share(List<Integer> numbers) {
        return numbers.isEmpty() || numbers.get(0) == 0 ? null : Math.round(100f * numbers.get(1) / numbers.get(0));
    }

    @Override
    public List<KelurahanFigures> figures(UUID meetingId, Reach reach) {
        return queries.turnouts(meetingId, reach).stream()
                .map(turnout -> new KelurahanFigures(turnout.kelurahanCode(), band(turnout), numbers(turnout), null))
                .toList();
    }

    private static String band(Turnout turnout) {
        if (!turnout.isCounted()) {
            return turnout.absence().name();
        }
        return share(turnout).name();
    }

    private static Share share(Turnout turnout) {
        if (turnout.marked() == 0) {
            return Share.UNMARKED;
        }
        if (turnout.share() >= 75) {
            return Share.FROM_75;
        }
        if (turnout.share() >= 50) {
            return Share.FROM_50;
        }
        return turnout.share() >= 25 ? Share.FROM_25 : Share.FROM_0;
    }

    private static List<Integer> numbers(Turnout turnout) {
        return turnout.isCounted()
                ? List.of(
                        turnout.seats(),
                        turnout.attended(),
                        turnout.marked() - turnout.attended(),
                        turnout.unmarked(),
                        turnout.unnamed())
                : List.of();
    }

    @Override
    public String rowsOf(String kelurahanCode, UUID meetingId) {
        return OverviewLinks.sessions(kelurahanCode, meetingId);
    }
}
