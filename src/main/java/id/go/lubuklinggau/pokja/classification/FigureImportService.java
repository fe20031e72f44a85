package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Access;
import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.area.AreaService;
import id.go.lubuklinggau.pokja.intake.Workbooks;
import id.go.lubuklinggau.pokja.pokja.MemberIntake;
import id.go.lubuklinggau.pokja.pokja.PokjaChoice;
import id.go.lubuklinggau.pokja.shared.CleanText;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Values of a month that arrive in a spreadsheet, for all Pokja in reach: read, shown, and taken once somebody has confirmed. */
@Service
public class FigureImportService {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final int LONGEST_FILE_NAME = 200;

    private final Workbooks workbooks;
    private final FigureImportQueries imports;
    private final ClassificationQueries queries;
    private final ClassificationService classification;
    private final FigureLedger ledger;
    private final MemberIntake pokja;
    private final AreaService areas;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FigureImportService(
            Workbooks workbooks,
            FigureImportQueries imports,
            ClassificationQueries queries,
            ClassificationService classification,
            FigureLedger ledger,
            MemberIntake pokja,
            AreaService areas,
            TransactionTemplate transaction,
            Clock clock) {
        this.workbooks = workbooks;
        this.imports = imports;
        this.queries = queries;
        this.classification = classification;
        this.ledger = ledger;
        this.pokja = pokja;
        this.areas = areas;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param fileName as it is called where it comes from */
    public record Begin(UUID id, LocalDate month, String fileName, byte[] file) {}

    /**
     * Reads the file and keeps its rows until they are confirmed, or for some days.
     *
     * @param heading of a column, as the template writes it
     * @throws id.go.lubuklinggau.pokja.intake.FileRefused if the file cannot be read
     * @throws NoFigureTable if nothing in it is a table of indicators
     */
    public void begin(Begin command, Function<String, String> heading, SignedInUser by) {
        var rows = FigureColumns.of(workbooks.read(command.file()), heading)
                .filter(found -> !found.isEmpty())
                .orElseThrow(NoFigureTable::new);
        transaction.executeWithoutResult(started -> imports.add(
                command.id(), by.accountId(), command.month(), fileName(command.fileName()), clock.instant(), rows));
    }

    /** The open Pokja in reach, by kelurahan. */
    @Transactional(readOnly = true)
    public List<PokjaChoice> open(Reach reach) {
        return pokja.open(reach).stream()
                .sorted(Comparator.comparing(PokjaChoice::kelurahanCode))
                .toList();
    }

    /** What is known of a month, by Pokja. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<Indicator, BigDecimal>> known(LocalDate month, Reach reach) {
        var known = new HashMap<UUID, Map<Indicator, BigDecimal>>();
        queries.known(month, reach).stream()
                .filter(one -> one.indicator() != null)
                .forEach(one -> known.computeIfAbsent(one.pokjaId(), id -> new EnumMap<>(Indicator.class))
                        .put(one.indicator(), one.value()));
        return known;
    }

    /** @throws NotFound if it is somebody else's, or forgotten by now */
    @Transactional(readOnly = true)
    public FigureImport find(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFound("figure_import", id));
    }

    @Transactional(readOnly = true)
    public FigurePreview preview(FigureImport found, Reach reach) {
        return new FigurePlanner(
                        areas.kelurahan(),
                        pokja.open(reach),
                        queries.known(found.month(), reach),
                        classification.own(found.month(), reach))
                .plan(imports.rows(found.id()));
    }

    /**
     * Takes what the preview says, whole or not at all; the same confirmation twice is one.
     *
     * @param digest of the preview that was on screen
     * @return false if another preview is ready by now: nothing is written
     */
    @Transactional
    public boolean confirm(UUID id, String digest, SignedInUser by) {
        var found = find(id);
        if (!imports.holdWaiting(id)) {
            return true;
        }
        var preview = preview(found, by.reach());
        var taken = preview.taken();
        if (!preview.digest().equals(digest) || taken.isEmpty()) {
            return false;
        }
        if (!queries.holdActive(taken.stream().map(FigureRow::pokjaId).toList(), by.reach())) {
            return false;
        }
        var held = taken.stream()
                .map(row -> new FigureLedger.Held(row.pokjaId(), row.version()))
                .toList();
        var months = ledger.take(found.month(), held, classification.writer(by));
        if (months.size() < held.size()) {
            throw new FiguresOvertaken();
        }
        ledger.put(months, taken.stream().flatMap(FigureImportService::written).toList());
        imports.finish(id, taken.size(), clock.instant());
        return true;
    }

    @Scheduled(cron = "0 35 * * * *", zone = "Asia/Jakarta")
    void forgetOld() throws Exception {
        Access.asApplication(() -> transaction.execute(
                started -> imports.forgetBefore(clock.instant().minus(KEPT))));
    }

    private static Stream<FigureLedger.Written> written(FigureRow row) {
        return row.changes().stream()
                .map(change -> new FigureLedger.Written(
                        row.pokjaId(), change.indicator(), change.after(), change.source(), null));
    }

    /** Without the folder that some browsers send along. */
    private static String fileName(String given) {
        var parts = List.of((given == null ? "" : given).split("[/\\\\]"));
        var name = CleanText.of(parts.isEmpty() ? "" : parts.get(parts.size() - 1));
        if (name == null) {
            return "–";
        }
        return name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name;
    }
}
