package id.go.lubuklinggau.pokja.intake;

import java.util.Map;
import java.util.UUID;

/**
 * A row of an import with what would become of it.
 *
 * @param cells as they were typed
 * @param read as they are understood
 * @param chosenId who it is, as the user has said; null if nobody did
 * @param other whether the user has said that it is somebody new
 */
public record ImportRow(
        int line, Map<ImportColumn, String> cells, ReadRow read, RowPlan plan, UUID chosenId, boolean other) {}
