package id.go.lubuklinggau.pokja.followup;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What a Kampung KB lacks, as its Pokja sees it. It stays open until the Pokja says at a meeting that it is solved. */
@Entity
class Problem extends BaseEntity {

    private UUID pokjaId;
    private String kelurahanCode;
    private UUID sessionId;
    private LocalDate foundOn;
    private UUID categoryId;
    private String section;
    private String statement;
    private BigDecimal figure;
    private String figureUnit;
    private String figurePlace;
    private String figureSource;
    private Integer figureYear;
    private String cause;
    private String effect;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Integer urgency;
    private Integer seriousness;
    private Integer growth;
    private String proposal;
    private LocalDate solvedOn;
    private UUID recordedBy;

    protected Problem() {}

    /**
     * @param sessionId in which it was found, on its day; null between meetings
     * @param recordedBy the account, or null
     */
    Problem(
            UUID id,
            UUID pokjaId,
            String kelurahanCode,
            UUID sessionId,
            LocalDate foundOn,
            ProblemPlan plan,
            UUID recordedBy) {
        super(id);
        this.pokjaId = pokjaId;
        this.kelurahanCode = kelurahanCode;
        this.sessionId = sessionId;
        this.foundOn = foundOn;
        this.recordedBy = recordedBy;
        apply(plan);
    }

    /** @throws ProblemIsSolved if it is: what was known then stays */
    void change(Long version, ProblemPlan plan) {
        expectVersion(version);
        if (solvedOn != null) {
            throw new ProblemIsSolved();
        }
        apply(plan);
    }

    /**
     * What the Pokja says on that day counts in place of what it said on it before.
     *
     * @throws ReviewedBeforeFound if it was found on that day or later
     * @throws ProblemIsSolved if it was solved on another day
     */
    void review(Verdict verdict, LocalDate day) {
        if (!isFoundBefore(day)) {
            throw new ReviewedBeforeFound();
        }
        if (isSolvedOnAnotherDay(day)) {
            throw new ProblemIsSolved();
        }
        solvedOn = verdict == Verdict.SOLVED ? day : null;
    }

    boolean isFoundBefore(LocalDate day) {
        return foundOn.isBefore(day);
    }

    boolean isSolvedOnAnotherDay(LocalDate day) {
        return solvedOn != null && !solvedOn.equals(day);
    }

    String kelurahanCode() {
        return kelurahanCode;
    }

    UUID pokjaId() {
        return pokjaId;
    }

    private void apply(ProblemPlan plan) {
        categoryId = plan.categoryId();
        section = plan.section();
        statement = plan.statement();
        figure = plan.figure().amount();
        figureUnit = plan.figure().unit();
        figurePlace = plan.figure().place();
        figureSource = plan.figure().source();
        figureYear = plan.figure().year();
        cause = plan.cause();
        effect = plan.effect();
        level = plan.priority().level();
        urgency = plan.priority().urgency();
        seriousness = plan.priority().seriousness();
        growth = plan.priority().growth();
        proposal = plan.proposal();
    }
}
