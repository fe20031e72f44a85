package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.classification.ClassificationService;
import id.go.lubuklinggau.pokja.classification.KampungMonth;
import id.go.lubuklinggau.pokja.pokja.PokjaDetails;
import id.go.lubuklinggau.pokja.pokja.PokjaFact;
import id.go.lubuklinggau.pokja.pokja.PokjaFacts;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The class of the Kampung KB, on the page of its Pokja. */
@Component
@Order(1)
class ClassFact implements PokjaFacts {

    private final ClassificationService classification;
    private final Dates dates;

    ClassFact(ClassificationService classification, Dates dates) {
        this.classification = classification;
        this.dates = dates;
    }

    @Override
    public List<PokjaFact> of(PokjaDetails pokja, SignedInUser user) {
        var path = "/pokja/" + pokja.id() + "/klasifikasi";
        return List.of(classification
                .latest(pokja.id())
                .map(latest -> new PokjaFact("class.title", key(latest), arguments(latest), path))
                .orElseGet(() -> new PokjaFact("class.title", "class.fact.none", List.of(), path)));
    }

    private static String key(KampungMonth latest) {
        return latest.kampungClass() == null ? "class.fact.incomplete" : "class.fact";
    }

    private List<Object> arguments(KampungMonth latest) {
        Object what = latest.kampungClass() == null
                ? latest.missing()
                : new DefaultMessageSourceResolvable("KampungClass." + latest.kampungClass());
        return List.of(what, dates.month(latest.month()));
    }
}
