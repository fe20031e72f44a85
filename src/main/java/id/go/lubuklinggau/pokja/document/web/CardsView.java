package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Card;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The cards of a session in the order of the roster or of names, two beside each other, and what there is to choose from. */
class CardsView {

    private final List<SheetRow> sheet;
    private final List<Card> chosen;
    private final List<Card> printed;

    CardsView(List<Card> cards, RosterChoice choice, RosterLayout layout) {
        this.sheet = cards.stream().map(Card::row).toList();
        var rows = new HashSet<>(choice.applyTo(sheet));
        this.chosen = cards.stream().filter(card -> rows.contains(card.row())).toList();
        this.printed = layout.order(chosen, card -> card.row().name());
    }

    public int getCount() {
        return printed.size();
    }

    /** The last may be alone. */
    public List<List<Card>> getPairs() {
        return IntStream.iterate(0, i -> i < printed.size(), i -> i + 2)
                .mapToObj(i -> printed.subList(i, Math.min(i + 2, printed.size())))
                .toList();
    }

    List<?> told() {
        return chosen.stream().map(Told::of).toList();
    }

    /** All Pokja in reach who have named somebody, by kecamatan. */
    public List<RosterPart> getParts() {
        return RosterPart.of(sheet);
    }
}
