package id.go.lubuklinggau.pokja.intake;

import id.go.lubuklinggau.pokja.shared.Workbench;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An import and how far it is.
 *
 * @param pokjaId of the one Pokja that it is for; null if the rows say which
 * @param sheet that was read; null in a CSV file
 * @param otherSheets that were not; null if there are none
 * @param otherColumns that are not understood; null if there are none
 * @param missingColumns that the file does not have; null if there are none
 * @param usualFirstDay of rows that say none; null if nobody said one
 * @param digest of all that the preview says; null until there is one
 * @param outdated whether the preview is another than the one that was confirmed
 * @param finishedAt null until it is written, as are the counts
 */
public record MemberImport(
        UUID id,
        UUID pokjaId,
        String pokjaName,
        String fileName,
        String sheet,
        String otherSheets,
        String otherColumns,
        String missingColumns,
        LocalDate usualFirstDay,
        int rowCount,
        Instant askedAt,
        ImportState state,
        int steps,
        int done,
        Instant movedAt,
        String digest,
        boolean outdated,
        Instant finishedAt,
        Integer added,
        Integer changed,
        Integer leftOut) {

    public boolean isReady() {
        return state == ImportState.READY;
    }

    public boolean isFinished() {
        return state == ImportState.DONE;
    }

    public boolean isWriting() {
        return state == ImportState.WRITING;
    }

    public boolean isLost(Instant now) {
        return state == ImportState.FAILED
                || (state == ImportState.COMPARING || state == ImportState.WRITING)
                        && Workbench.isDeserted(movedAt, now);
    }
}
