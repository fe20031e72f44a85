package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.List;

/** Implemented by modules above that have something to say on the page of a Pokja: one statement each, so that it stays quick. */
public interface PokjaFacts {

    List<PokjaFact> of(PokjaDetails pokja, SignedInUser user);
}
