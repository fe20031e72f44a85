package id.go.lubuklinggau.pokja.classification;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The edges between the bands of an indicator from a month on. They never change: others follow, and earlier months keep these. */
@Entity
class IndicatorBands extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private Indicator indicator;

    private LocalDate validFrom;
    private BigDecimal firstEdge;
    private BigDecimal secondEdge;
    private BigDecimal thirdEdge;

    protected IndicatorBands() {}

    IndicatorBands(BandPlan plan) {
        super(plan.id());
        indicator = plan.indicator();
        validFrom = plan.validFrom();
        firstEdge = plan.edges().get(0);
        secondEdge = plan.edges().get(1);
        thirdEdge = plan.edges().size() > 2 ? plan.edges().get(2) : null;
    }

    /** @throws FirstBandsStay if nothing came before them */
    void requireNotTheFirst() {
        if (validFrom.equals(BandService.FIRST_MONTH)) {
            throw new FirstBandsStay();
        }
    }
}
