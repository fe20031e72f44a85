package id.go.lubuklinggau.pokja.classification;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How many are of which class in a month.
 *
 * @param target the share of the two highest classes that the city aims at, per cent; null if it has not said
 */
public record ClassCounts(List<ClassCount> counts, Integer target) {

    private static final Set<KampungClass> HIGH = EnumSet.of(KampungClass.INDEPENDENT, KampungClass.SUSTAINABLE);

    /** By code, each once. */
    public List<String> kecamatan() {
        return counts.stream().map(ClassCount::kecamatanCode).distinct().toList();
    }

    public String nameOf(String kecamatanCode) {
        return counts.stream()
                .filter(count -> count.kecamatanCode().equals(kecamatanCode))
                .findFirst()
                .map(ClassCount::kecamatanName)
                .orElse(kecamatanCode);
    }

    /** @param kecamatanCode null for all; so is the class where it is told of by {@link #incomplete} */
    public int of(String kecamatanCode, KampungClass kampungClass) {
        return counts.stream()
                .filter(count -> kecamatanCode == null || count.kecamatanCode().equals(kecamatanCode))
                .filter(count -> count.kampungClass() == kampungClass)
                .mapToInt(ClassCount::count)
                .sum();
    }

    public int incomplete(String kecamatanCode) {
        return of(kecamatanCode, null);
    }

    public int total(String kecamatanCode) {
        return counts.stream()
                .filter(count -> kecamatanCode == null || count.kecamatanCode().equals(kecamatanCode))
                .mapToInt(ClassCount::count)
                .sum();
    }

    public int high() {
        return HIGH.stream().mapToInt(one -> of(null, one)).sum();
    }

    /** How many more of the two highest classes the target needs; 0 where it is reached, or not set. */
    public int lacking() {
        return target == null ? 0 : Math.max(0, (target * total(null) + 99) / 100 - high());
    }

    /** Of all Pokja, those without a class among them, per cent, rounded. */
    public int share() {
        int total = total(null);
        return total == 0 ? 0 : Math.round(100f * high() / total);
    }
}
