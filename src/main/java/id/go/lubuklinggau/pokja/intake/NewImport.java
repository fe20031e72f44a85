package id.go.lubuklinggau.pokja.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An import as it begins. */
record NewImport(
        UUID id,
        UUID accountId,
        UUID pokjaId,
        String fileName,
        String sheet,
        String otherSheets,
        String otherColumns,
        String missingColumns,
        LocalDate usualFirstDay,
        List<TypedRow> rows) {}
