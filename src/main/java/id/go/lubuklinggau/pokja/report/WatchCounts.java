package id.go.lubuklinggau.pokja.report;

import java.util.Arrays;
import java.util.List;

/** What needs somebody in the registers in reach, in numbers. */
public record WatchCounts(List<ConcernCount> counts) {

    static final WatchCounts NONE = new WatchCounts(List.of());

    public int total() {
        return counts.stream().mapToInt(ConcernCount::count).sum();
    }

    public int of(Concern concern) {
        return counts.stream()
                .filter(count -> count.concern() == concern)
                .mapToInt(ConcernCount::count)
                .sum();
    }

    public int in(String kecamatanCode) {
        return counts.stream()
                .filter(count -> count.kecamatanCode().equals(kecamatanCode))
                .mapToInt(ConcernCount::count)
                .sum();
    }

    public int in(String kecamatanCode, Concern concern) {
        return counts.stream()
                .filter(count -> count.kecamatanCode().equals(kecamatanCode) && count.concern() == concern)
                .mapToInt(ConcernCount::count)
                .sum();
    }

    /** Of which there is anything, the worst first. */
    public List<Concern> concerns() {
        return Arrays.stream(Concern.values())
                .filter(concern -> of(concern) > 0)
                .toList();
    }
}
