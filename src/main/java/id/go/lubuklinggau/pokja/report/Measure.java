package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.List;
import java.util.UUID;

/**
 * What can colour the map of the kelurahan. Words: {@code overview.measure.<name>}, {@code overview.column.<column>} and
 * {@code overview.band.<name>.<band>}.
 */
public interface Measure {

    /** In the address. */
    String name();

    /** In the order of the legend. */
    List<Band> bands();

    /** What the numbers of each kelurahan count, in their order; they can be added up. */
    List<String> columns();

    /** The word over the days of the kelurahan; null if this measure has none. */
    default String dayColumn() {
        return null;
    }

    /** Whether those days each stand for their month. */
    default boolean isByMonth() {
        return false;
    }

    /** Whether it tells of one meeting. */
    default boolean isOfMeeting() {
        return false;
    }

    /** How many of a hundred, by added numbers; null where there is no such share. */
    default Integer share(List<Integer> numbers) {
        return null;
    }

    /**
     * Each kelurahan in reach, by code, in one statement.
     *
     * @param meetingId null where none has been held
     */
    List<KelurahanFigures> figures(UUID meetingId, Reach reach);

    /** Where the rows are that the numbers of this kelurahan count. */
    String rowsOf(String kelurahanCode, UUID meetingId);
}
