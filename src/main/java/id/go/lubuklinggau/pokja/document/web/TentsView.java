package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import java.util.List;
import java.util.stream.Stream;

/** The signs of a session: of its speakers, then of its delegates in the order of the roster or of names. */
class TentsView {

    private final List<SheetRow> sheet;
    private final List<Tent> tents;

    /** @param speakers none for whoever has a part of the city in reach: the office makes their signs */
    TentsView(List<SheetRow> sheet, List<SessionSpeakerRow> speakers, RosterChoice choice, RosterLayout layout) {
        this.sheet = sheet.stream().filter(SheetRow::isNamed).toList();
        boolean onlySpeakers = choice.part().equals(RosterChoice.SPEAKERS);
        var named = onlySpeakers ? List.<SheetRow>of() : layout.order(choice.applyTo(this.sheet), SheetRow::name);
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
