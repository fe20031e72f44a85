package id.go.lubuklinggau.pokja.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was read until somebody has looked at it. */
@Component
@Transactional
class ImportStaging {

    private static final int ROWS_AT_ONCE = 1_000;

    private final ImportQueries imports;
    private final Clock clock;

    ImportStaging(ImportQueries imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** @return false if it was sent before */
    boolean add(NewImport asked) {
        if (!imports.add(asked, clock.instant())) {
            return false;
        }
        Batches.of(asked.rows(), ROWS_AT_ONCE).forEach(rows -> imports.addRows(asked.id(), rows));
        return true;
    }

    /** @return false if it is being compared or written, or is done */
    boolean compareAnew(MemberImport asked, List<RowChoice> choices, boolean othersAreNew) {
        var from = asked.isLost(clock.instant())
                ? List.of(ImportState.COMPARING, ImportState.WRITING, ImportState.FAILED)
                : List.of(ImportState.READY);
        if (!imports.move(asked.id(), from, ImportState.COMPARING, asked.rowCount(), clock.instant())) {
            return false;
        }
        if (!choices.isEmpty()) {
            imports.choose(asked.id(), choices);
        }
        if (othersAreNew) {
            imports.chooseOthers(asked.id());
        }
        return true;
    }

    /** @return false if it is written already, or another preview is ready than this one */
    boolean beginToWrite(UUID id, int steps) {
        return imports.move(id, List.of(ImportState.READY), ImportState.WRITING, steps, clock.instant());
    }
}
