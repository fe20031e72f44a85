package id.go.lubuklinggau.pokja.followup.web;

import id.go.lubuklinggau.pokja.followup.CategoryRow;
import id.go.lubuklinggau.pokja.followup.Figure;
import id.go.lubuklinggau.pokja.followup.Level;
import id.go.lubuklinggau.pokja.followup.Priority;
import id.go.lubuklinggau.pokja.followup.ProblemPlan;
import id.go.lubuklinggau.pokja.followup.ProblemRow;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class ProblemForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    /** In which it was found; null between meetings. */
    private UUID sessionId;

    @NotBlank
    @Size(max = 300)
    private String statement;

    @NotNull
    private UUID categoryId;

    private Level level;

    @Size(max = 80)
    private String section;

    @Digits(integer = 10, fraction = 2)
    @DecimalMin("0")
    private BigDecimal figure;

    @Size(max = 40)
    private String figureUnit;

    @Size(max = 80)
    private String figurePlace;

    @Size(max = 120)
    private String figureSource;

    @Min(2000)
    @Max(2100)
    private Integer figureYear;

    @Size(max = 500)
    private String cause;

    @Size(max = 500)
    private String effect;

    private Integer urgency;

    private Integer seriousness;

    private Integer growth;

    @Size(max = 500)
    private String proposal;

    /** Whether it is put to whoever answers for its category. */
    private boolean usual;

    @Size(max = 40)
    private List<UUID> agencyIds = List.of();

    /** Put to whoever answers for its category, unless somebody says otherwise. */
    static ProblemForm proposed(UUID sessionId) {
        var form = new ProblemForm();
        form.sessionId = sessionId;
        form.usual = true;
        return form;
    }

    static ProblemForm of(ProblemRow problem) {
        var form = new ProblemForm();
        form.id = problem.id();
        form.version = problem.version();
        form.sessionId = problem.sessionId();
        form.statement = problem.statement();
        form.categoryId = problem.categoryId();
        form.level = problem.level();
        form.section = problem.section();
        form.figure = problem.figure();
        form.figureUnit = problem.figureUnit();
        form.figurePlace = problem.figurePlace();
        form.figureSource = problem.figureSource();
        form.figureYear = problem.figureYear();
        form.cause = problem.cause();
        form.effect = problem.effect();
        form.urgency = problem.urgency();
        form.seriousness = problem.seriousness();
        form.growth = problem.growth();
        form.proposal = problem.proposal();
        form.agencyIds = problem.agencyList();
        return form;
    }

    ProblemPlan toPlan(List<CategoryRow> categories) {
        var asked = chosen();
        if (usual) {
            categories.stream()
                    .filter(category -> category.id().equals(categoryId))
                    .forEach(category -> asked.addAll(category.agencies()));
        }
        return new ProblemPlan(
                categoryId,
                section,
                statement,
                new Figure(figure, figureUnit, figurePlace, figureSource, figureYear),
                cause,
                effect,
                new Priority(level, urgency, seriousness, growth),
                proposal,
                asked);
    }

    /** A box without a value chooses nobody. */
    private Set<UUID> chosen() {
        return agencyIds.stream().filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether more is said than what must be. */
    public boolean isDetailed() {
        return figure != null
                || figurePlace != null
                || section != null
                || cause != null
                || effect != null
                || urgency != null
                || proposal != null;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public UUID getSessionId() {
        return sessionId;
    }

    public void setSessionId(UUID sessionId) {
        this.sessionId = sessionId;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public UUID getCategoryId() {
        return categoryId;
    }

    public void setCategoryId(UUID categoryId) {
        this.categoryId = categoryId;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public void setFigure(BigDecimal figure) {
        this.figure = figure;
    }

    public String getFigureUnit() {
        return figureUnit;
    }

    public void setFigureUnit(String figureUnit) {
        this.figureUnit = figureUnit;
    }

    public String getFigurePlace() {
        return figurePlace;
    }

    public void setFigurePlace(String figurePlace) {
        this.figurePlace = figurePlace;
    }

    public String getFigureSource() {
        return figureSource;
    }

    public void setFigureSource(String figureSource) {
        this.figureSource = figureSource;
    }

    public Integer getFigureYear() {
        return figureYear;
    }

    public void setFigureYear(Integer figureYear) {
        this.figureYear = figureYear;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getEffect() {
        return effect;
    }

    public void setEffect(String effect) {
        this.effect = effect;
    }

    public Integer getUrgency() {
        return urgency;
    }

    public void setUrgency(Integer urgency) {
        this.urgency = urgency;
    }

    public Integer getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(Integer seriousness) {
        this.seriousness = seriousness;
    }

    public Integer getGrowth() {
        return growth;
    }

    public void setGrowth(Integer growth) {
        this.growth = growth;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public boolean isUsual() {
        return usual;
    }

    public void setUsual(boolean usual) {
        this.usual = usual;
    }

    public List<UUID> getAgencyIds() {
        return agencyIds;
    }

    public void setAgencyIds(List<UUID> agencyIds) {
        this.agencyIds = agencyIds;
    }
}
