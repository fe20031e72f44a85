package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.PilotRow;
import id.go.lubuklinggau.pokja.classification.PilotService;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaFact;
import id.go.lubuklinggau.pokja.pokja.PokjaFacts;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That a kampung is a percontohan, on the page of its Pokja and in the list. */
@Component
@Order(2)
class PilotFact implements PokjaFacts {

    private final PilotService pilots;
    private final Dates dates;

    PilotFact(PilotService pilots, Dates dates) {
        this.pilots = pilots;
        this.dates = dates;
    }

    @Override
    public List<PokjaFact> of(PokjaDetails pokja, SignedInUser user) {
        return pilots.standing(List.of(pokja.id())).stream()
                .map(pilot -> new PokjaFact(
                        "PilotKind." + pilot.kind(),
                        pilot.decreeNumber() == null ? "pilot.fact" : "pilot.fact.decree",
                        pilot.decreeNumber() == null
                                ? List.of(dates.longDay(pilot.since()))
                                : List.of(dates.longDay(pilot.since()), pilot.decreeNumber()),
                        "/percontohan"))
                .toList();
    }

    @Override
    public Map<UUID, List<String>> badges(Collection<UUID> pokjaIds) {
        return pilots.standing(pokjaIds).stream()
                .collect(Collectors.groupingBy(
                        PilotRow::pokjaId,
                        Collectors.mapping(pilot -> "pilot.badge." + pilot.kind(), Collectors.toList())));
    }
}
