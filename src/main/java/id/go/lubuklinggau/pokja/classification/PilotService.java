package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kampung are percontohan, which could be, and by which criteria. */
@Service
@Transactional
public class PilotService {

    private final PilotRepository pilots;
    private final PilotCriterionRepository criteria;
    private final ClassificationSettingRepository settings;
    private final PilotQueries queries;
    private final ClassificationQueries pokja;
    private final Clock clock;

    PilotService(
            PilotRepository pilots,
            PilotCriterionRepository criteria,
            ClassificationSettingRepository settings,
            PilotQueries queries,
            ClassificationQueries pokja,
            Clock clock) {
        this.pilots = pilots;
        this.criteria = criteria;
        this.settings = settings;
        this.queries = queries;
        this.pokja = pokja;
        this.clock = clock;
    }

    /**
     * Records a decision; one that has this id is left as it is (a double submit).
     *
     * @throws PokjaHasEnded if the Pokja is closed, or out of reach
     * @throws PilotKnown if it is one of this kind on that day
     * @throws PilotFlagTaken if another has the flag of the portal on that day, or later
     */
    public void decide(UUID id, PilotPlan plan, Reach reach) {
        if (!pokja.holdActive(List.of(plan.pokjaId()), reach)) {
            throw new PokjaHasEnded();
        }
        if (pilots.existsById(id)) {
            return;
        }
        var pilot = new Pilot(id, plan, today());
        if (pilots.findByPokjaIdAndKind(plan.pokjaId(), plan.kind()).stream()
                .anyMatch(other -> other.lastsOn(plan.since()))) {
            throw new PilotKnown();
        }
        if (plan.kind().isFlag()) {
            queries.holder(plan.kind(), plan.since()).ifPresent(holder -> {
                throw new PilotFlagTaken(holder);
            });
        }
        pilots.save(pilot);
    }

    /**
     * Ends a decision; it stays on record.
     *
     * @param lastDay still belongs to it
     */
    public void end(UUID id, Long version, LocalDate lastDay, String reason, Reach reach) {
        find(id, reach);
        pilots.findById(id).orElseThrow(() -> new NotFound("pilot", id)).end(version, lastDay, reason, today());
    }

    /** @throws NotFound if there is none in reach */
    @Transactional(readOnly = true)
    public PilotRow find(UUID id, Reach reach) {
        return queries.find(id, reach).orElseThrow(() -> new NotFound("pilot", id));
    }

    /** Those that stand first, by kelurahan; then those that have ended, the last first. */
    @Transactional(readOnly = true)
    public List<PilotRow> list(Reach reach) {
        return queries.list(reach);
    }

    /** That stand, of these Pokja; whoever asks has found them in reach. */
    @Transactional(readOnly = true)
    public List<PilotRow> standing(Collection<UUID> pokjaIds) {
        return queries.standing(pokjaIds);
    }

    /** All criteria, those that are not asked for, too. */
    @Transactional(readOnly = true)
    public List<CriterionRow> criteria() {
        return queries.criteria();
    }

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public CriterionRow criterion(Criterion criterion) {
        return criteria().stream()
                .filter(row -> row.criterion() == criterion)
                .findFirst()
                .orElseThrow(() -> new NotFound("pilot_criterion", criterion));
    }

    /** @throws ThresholdOutside if nobody could reach it */
    public void change(Criterion criterion, Long version, boolean active, int threshold) {
        criteria.findById(criterion)
                .orElseThrow(() -> new NotFound("pilot_criterion", criterion))
                .change(version, active, threshold);
    }

    /** How many percontohan the city wants. */
    @Transactional(readOnly = true)
    public int goal() {
        return queries.goal();
    }

    public void aimAt(Long version, int goal) {
        settings.findById(ClassificationSetting.ONLY)
                .orElseThrow(() -> new NotFound("classification_setting", ClassificationSetting.ONLY))
                .aimAt(version, goal);
    }

    /** The active Pokja in reach as they are measured today: who meets most first, and of these who is none yet. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(List<CriterionRow> asked, Reach reach) {
        return queries.candidates(today(), reach).stream()
                .sorted(Comparator.comparingLong((Candidate one) -> one.met(asked))
                        .reversed())
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
