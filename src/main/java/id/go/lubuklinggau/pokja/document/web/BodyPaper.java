package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.document.LetterheadService;
import id.go.lubuklinggau.pokja.pokja.MemberRow;
import id.go.lubuklinggau.pokja.pokja.MembershipService;
import id.go.lubuklinggau.pokja.pokja.PokjaService;
import id.go.lubuklinggau.pokja.press.Manuscript;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the body of a Pokja as it was on a day, like the annex of the decree that names it. */
@Component
class BodyPaper {

    private final PokjaService pokja;
    private final MembershipService memberships;
    private final LetterheadService letterheads;
    private final Wording wording;
    private final Clock clock;

    BodyPaper(
            PokjaService pokja,
            MembershipService memberships,
            LetterheadService letterheads,
            Wording wording,
            Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.letterheads = letterheads;
        this.wording = wording;
        this.clock = clock;
    }

    /** @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such Pokja in reach */
    Manuscript of(UUID pokjaId, DocumentQuery query, Reach reach) {
        var found = pokja.find(pokjaId, reach);
        var letterhead = letterheads.current();
        var choice = BodyChoice.of(query, LocalDate.now(clock), letterhead.paper());
        var body = memberships.body(pokjaId, choice.day());
        var contents = new HashMap<String, Object>();
        contents.put("pokja", found);
        contents.put("choice", choice);
        contents.put("body", body);
        contents.put("place", letterhead.place());
        contents.put("lines", TableLines.of(lines(body.members())));
        return Manuscript.of(
                "document/body",
                wording.of("body.file", found.name(), choice.day()),
                List.of("listing", "annex"),
                letterhead.format(choice.paper(), false),
                contents);
    }

    private static List<BodyLine> lines(List<MemberRow> members) {
        return IntStream.range(0, members.size())
                .mapToObj(place -> new BodyLine(place + 1, members.get(place)))
                .toList();
    }
}
