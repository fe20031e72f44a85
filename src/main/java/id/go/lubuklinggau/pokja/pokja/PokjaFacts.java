package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Implemented by modules above that have something to say on the page of a Pokja: one statement each, so that it stays quick. */
public interface PokjaFacts {

    List<PokjaFact> of(PokjaDetails pokja, SignedInUser user);

    /** What stands beside the names of these Pokja in their list: keys of short words, by id. */
    default Map<UUID, List<String>> badges(Collection<UUID> pokjaIds) {
        return Map.of();
    }
}
