package id.go.lubuklinggau.pokja.document.web;

import static java.util.stream.Collectors.groupingBy;

import id.go.lubuklinggau.pokja.attendance.Card;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.pokja.Element;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The delegates that an invitation asks for: the lines of the roster, and what this list says of each beside. */
class EnclosureView {

    private final RosterView roster;
    private final Map<UUID, List<SheetRow>> byPokja;
    /** By the number of the seat. */
    private final Map<Integer, Card> codes = new HashMap<>();

    private final Map<Integer, Element> wishes = new HashMap<>();

    EnclosureView(List<Card> seats, List<Element> wished, RosterChoice choice, RosterLayout layout) {
        var sheet = seats.stream().map(Card::row).toList();
        this.roster = new RosterView(sheet, List.of(), choice, layout, false);
        this.byPokja = sheet.stream().collect(groupingBy(SheetRow::pokjaId));
        seats.stream()
                .filter(seat -> seat.code() != null)
                .forEach(seat -> codes.put(seat.row().number(), seat));
        byPokja.values().forEach(rows -> spread(wished, rows));
    }

    public List<List<RosterLine>> getBody() {
        return roster.getBody();
    }

    public List<RosterLine> getClosing() {
        return roster.getClosing();
    }

    public List<RosterPart> getParts() {
        return roster.getParts();
    }

    List<?> told() {
        return roster.seats().stream()
                .map(row -> Arrays.asList(Told.of(codes.getOrDefault(row.number(), new Card(row, null))), wish(row)))
                .toList();
    }

    /** How many delegates the Pokja of this row sends. */
    public int seats(SheetRow row) {
        return byPokja.get(row.pokjaId()).size();
    }

    /** Null while the seat has no name. */
    public Card card(SheetRow row) {
        return codes.get(row.number());
    }

    /** For whom a seat without a name is meant; null if for anybody. */
    public Element wish(SheetRow row) {
        return wishes.get(row.number());
    }

    /** Those of the wished elements that no delegate of the Pokja stands for go to its seats without a name. */
    private void spread(List<Element> wished, List<SheetRow> rows) {
        var named =
                rows.stream().map(SheetRow::element).filter(Objects::nonNull).toList();
        var missing =
                wished.stream().filter(element -> !named.contains(element)).iterator();
        rows.stream()
                .filter(row -> !row.isNamed() && missing.hasNext())
                .forEach(row -> wishes.put(row.number(), missing.next()));
    }
}
