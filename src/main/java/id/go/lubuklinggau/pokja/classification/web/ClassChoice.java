package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.classification.KampungFilter;
import id.go.lubuklinggau.pokja.press.ListWord;
import java.util.Arrays;

/** The class that a list is filtered by, as its address names it. */
final class ClassChoice {

    static final String INCOMPLETE = "kosong";

    private ClassChoice() {}

    /** What is no class filters by none. */
    static KampungFilter filter(String kecamatanCode, String state) {
        var chosen = Arrays.stream(KampungClass.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        return new KampungFilter(kecamatanCode, chosen, INCOMPLETE.equals(state));
    }

    static Object word(KampungFilter filter) {
        return filter.incomplete() ? new ListWord("class.incomplete") : filter.kampungClass();
    }
}
