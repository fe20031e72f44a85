package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The class of each Kampung KB by month: what is measured, what it scores, and what would lift it. A month stands for its first
 * day. Whoever asks about one Pokja has found it in reach.
 */
@Service
@Transactional(readOnly = true)
public class ClassificationService {

    private final ClassificationQueries queries;
    private final FigureLedger ledger;
    private final Clock clock;

    ClassificationService(ClassificationQueries queries, FigureLedger ledger, Clock clock) {
        this.queries = queries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** In Western Indonesia Time. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The class of each Pokja in reach that is active at the end of that month, by kelurahan.
     *
     * @param month any day of it
     */
    public List<PokjaClass> classes(LocalDate month, Reach reach) {
        return queries.classes(Months.of(month), reach);
    }

    /** Empty if nothing of it is known. */
    public Optional<KampungMonth> month(UUID pokjaId, LocalDate month) {
        return queries.month(pokjaId, month);
    }

    /** Of the newest month of which anything is known. */
    public Optional<KampungMonth> latest(UUID pokjaId) {
        return queries.latest(pokjaId);
    }

    /** The newest first. */
    public List<KampungMonth> history(UUID pokjaId) {
        return queries.history(pokjaId);
    }

    public Map<Indicator, ScoredFigure> figures(UUID pokjaId, LocalDate month) {
        return queries.figures(pokjaId, month).stream()
                .collect(Collectors.toMap(ScoredFigure::indicator, Function.identity()));
    }

    /** Of the last month before it of which anything is known. */
    public Map<Indicator, BigDecimal> before(UUID pokjaId, LocalDate month) {
        return queries.before(pokjaId, month);
    }

    public OwnData own(UUID pokjaId, LocalDate month, Reach reach) {
        return queries.own(pokjaId, month, reach).get(0);
    }

    /** Of all Pokja in reach, by id. */
    public Map<UUID, OwnData> own(LocalDate month, Reach reach) {
        return queries.own(null, month, reach).stream()
                .collect(Collectors.toMap(OwnData::pokjaId, Function.identity()));
    }

    /** What lifts it; empty while something is missing, and at the top. */
    public Optional<Advice> advice(KampungMonth month, Map<Indicator, ScoredFigure> figures) {
        return month.kampungClass() == null
                ? Optional.empty()
                : Coach.advise(month.kampungClass(), List.copyOf(figures.values()));
    }

    public ClassCounts counts(LocalDate month, Reach reach) {
        return new ClassCounts(
                queries.counts(month, reach), queries.target(month.getYear()).orElse(null));
    }

    public List<KampungRow> rows(LocalDate month, KampungFilter filter, Reach reach) {
        try (var rows = queries.rows(month, filter, reach)) {
            return rows.toList();
        }
    }

    /** The same, to be closed within the transaction that it was opened in. */
    public Stream<KampungRow> all(LocalDate month, KampungFilter filter, Reach reach) {
        return queries.rows(month, filter, reach);
    }

    /** Of which anything is known in reach, the newest first. */
    public List<MonthCount> months(Reach reach) {
        return queries.months(reach);
    }

    /**
     * Records what is known of a Pokja in a month; the same once more is no stale edit.
     *
     * @param by null for the application itself
     * @throws PokjaHasEnded if it is closed
     * @throws FigureUnexplained if our own records say otherwise and there is no note
     * @throws StaleEdit if somebody else has changed it
     */
    @Transactional
    public void record(RecordMonth command, SignedInUser by, Reach reach) {
        if (!queries.holdActive(List.of(command.pokjaId()), reach)) {
            throw new PokjaHasEnded();
        }
        var proposals = own(command.pokjaId(), command.month(), reach).proposals();
        var written = new ArrayList<FigureLedger.Written>();
        command.figures().forEach((indicator, figure) -> {
            var proposal = proposals.stream()
                    .filter(one -> one.indicator() == indicator)
                    .findFirst();
            proposal.filter(one -> one.contradicts(figure.value()) && figure.note() == null)
                    .ifPresent(one -> {
                        throw new FigureUnexplained(one);
                    });
            var source = proposal.filter(one -> one.is(figure.value())).isPresent()
                    ? FigureSource.COMPUTED
                    : FigureSource.ENTERED;
            written.add(new FigureLedger.Written(command.pokjaId(), indicator, figure.value(), source, figure.note()));
        });
        var held = new FigureLedger.Held(command.pokjaId(), command.version());
        var months = ledger.take(command.month(), List.of(held), writer(by));
        if (months.isEmpty()) {
            requireSame(command);
            return;
        }
        ledger.keepOnly(months.get(command.pokjaId()), command.figures().keySet());
        ledger.put(months, written);
    }

    FigureLedger.Writer writer(SignedInUser by) {
        return by == null
                ? new FigureLedger.Writer(null, "Sistem", clock.instant())
                : new FigureLedger.Writer(by.accountId(), by.getDisplayName(), clock.instant());
    }

    /** Sent twice. */
    private void requireSame(RecordMonth command) {
        var stored = queries.figures(command.pokjaId(), command.month()).stream()
                .collect(Collectors.toMap(
                        ScoredFigure::indicator,
                        one -> new Figure(one.value().setScale(one.indicator().decimals()), one.note())));
        if (!stored.equals(command.figures())) {
            throw new StaleEdit(queries.month(command.pokjaId(), command.month())
                    .map(KampungMonth::version)
                    .orElse(null));
        }
    }
}
