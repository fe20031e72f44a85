package id.go.lubuklinggau.pokja.document.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.go.lubuklinggau.pokja.document.InvitedSeats;
import id.go.lubuklinggau.pokja.document.SessionTopic;
import id.go.lubuklinggau.pokja.meeting.SessionRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One letter: to a Pokja, or to many, who are then listed in its enclosure.
 *
 * @param sessions those to which anybody whom the letter is for is invited
 * @param invited by kecamatan and kelurahan
 * @param about what those sessions are about
 */
record InvitationSheet(List<SessionRow> sessions, List<InvitedSeats> invited, List<String> about) {

    private static final int ROWS_WITH_SIGNATURE = 2;

    static InvitationSheet of(List<SessionRow> all, List<InvitedSeats> invited, List<SessionTopic> topics) {
        Set<Integer> numbers = invited.stream().map(InvitedSeats::session).collect(Collectors.toSet());
        return new InvitationSheet(
                all.stream()
                        .filter(session -> invited.isEmpty() || numbers.contains(session.number()))
                        .toList(),
                invited,
                topics.stream()
                        .filter(topic -> invited.isEmpty() || numbers.contains(topic.session()))
                        .map(SessionTopic::topic)
                        .distinct()
                        .toList());
    }

    /** A letter for each Pokja. */
    static List<InvitationSheet> each(List<SessionRow> all, List<InvitedSeats> invited, List<SessionTopic> topics) {
        return invited.stream()
                .collect(groupingBy(InvitedSeats::pokjaId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(own -> of(all, own, topics))
                .toList();
    }

    /** The only one it is for; null if it is for several, or for nobody yet. */
    public InvitedSeats addressee() {
        return !invited.isEmpty()
                        && invited.stream()
                                        .map(InvitedSeats::pokjaId)
                                        .distinct()
                                        .count()
                                == 1
                ? invited.get(0)
                : null;
    }

    /** What the letter asks of its only addressee on a day. */
    public InvitedSeats on(int session) {
        return invited.stream()
                .filter(seats -> seats.session() == session)
                .findFirst()
                .orElse(null);
    }

    /** What the enclosure lists, but for its end, in blocks that never part: a heading stays with the first below it. */
    public List<List<Line>> body() {
        var lines = lines();
        var blocks = new ArrayList<List<Line>>();
        for (int i = 0; i < closing(lines); i++) {
            blocks.add(lines.get(i).heading() ? lines.subList(i, ++i + 1) : lines.subList(i, i + 1));
        }
        return blocks;
    }

    /** The last lines, which stay on the page of the signature. */
    public List<Line> closing() {
        var lines = lines();
        return lines.subList(closing(lines), lines.size());
    }

    /** Whether any session has a room of its own. */
    public boolean withRooms() {
        return sessions.stream().anyMatch(session -> session.room() != null);
    }

    public int seats() {
        return invited.stream().mapToInt(InvitedSeats::seats).sum();
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        var kecamatan = "";
        int number = 0;
        for (var seats : invited) {
            if (!kecamatan.equals(seats.kecamatanCode())) {
                kecamatan = seats.kecamatanCode();
                lines.add(new Line(0, seats, true));
            }
            lines.add(new Line(++number, seats, false));
        }
        return lines;
    }

    private static int closing(List<Line> lines) {
        int start = Math.max(0, lines.size() - ROWS_WITH_SIGNATURE);
        while (start > 0 && lines.get(start - 1).heading()) {
            start--;
        }
        return start;
    }

    /**
     * A line of the enclosure.
     *
     * @param heading whether it names the kecamatan of those below
     */
    record Line(int number, InvitedSeats seats, boolean heading) {}
}
