package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.Card;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The signs of a session: of its speakers, then of its delegates in the order of the roster or of names. */
class TentsView {

    private final List<SheetRow> sheet;
    private final List<Tent> tents;

    /** @param speakers none for whoever has a part of the city in reach: the office makes their signs */
    TentsView(List<Card> cards, List<SessionSpeakerRow> speakers, RosterChoice choice, RosterLayout layout) {
        this.sheet = cards.stream().map(Card::row).toList();
        boolean onlySpeakers = choice.part().equals(RosterChoice.SPEAKERS);
        var rows = onlySpeakers ? Set.<SheetRow>of() : new HashSet<>(choice.applyTo(sheet));
        var named = layout.order(
                cards.stream().filter(card -> rows.contains(card.row())).toList(),
                card -> card.row().name());
        var speaking = onlySpeakers || choice.isWhole() ? speakers : List.<SessionSpeakerRow>of();
        this.tents = Stream.concat(
                        speaking.stream().map(Tent::of), named.stream().map(Tent::of))
                .distinct() // who speaks and moderates has one sign
                .toList();
    }

    public List<Tent> getTents() {
        return tents;
    }

    /** Whatever their order. */
    List<?> told() {
        return tents.stream().map(Tent::toString).sorted().toList();
    }

    /** All Pokja in reach who have named somebody, by kecamatan. */
    public List<RosterPart> getParts() {
        return RosterPart.of(sheet);
    }
}
