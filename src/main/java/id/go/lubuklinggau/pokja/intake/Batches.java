package id.go.lubuklinggau.pokja.intake;

import java.util.ArrayList;
import java.util.List;

/** A long list in parts that one statement takes. */
class Batches {

    private Batches() {}

    static <T> List<List<T>> of(List<T> all, int most) {
        var parts = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
