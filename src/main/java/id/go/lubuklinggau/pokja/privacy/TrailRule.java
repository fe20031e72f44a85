package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.audit.TrailKind;
import id.go.lubuklinggau.pokja.audit.TrailRetention;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.LongStream;

/** Entries of some kinds end when they are old enough. */
record TrailRule(DataClass dataClass, Set<TrailKind> kinds, TrailRetention trail) implements RetentionRule {

    @Override
    public long due(LocalDate before) {
        return trail.count(kinds, before);
    }

    @Override
    public LongStream carryOut(LocalDate before, int atMost) {
        return LongStream.of(trail.forget(kinds, before, atMost));
    }
}
