package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.BandPlan;
import id.go.lubuklinggau.pokja.classification.FigureReading;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.Months;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;

class BandForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    @NotNull
    private Indicator indicator;

    /** Such as 2024-01. */
    private String validFrom;

    private String firstEdge;
    private String secondEdge;
    private String thirdEdge;

    static BandForm of(Indicator indicator, LocalDate month, List<String> edges) {
        var form = new BandForm();
        form.indicator = indicator;
        form.validFrom = YearMonth.from(month).toString();
        form.firstEdge = edges.get(0);
        form.secondEdge = edges.get(1);
        form.thirdEdge = edges.size() > 2 ? edges.get(2) : null;
        return form;
    }

    /** Refuses what cannot be read. */
    void check(Errors errors) {
        if (month() == null) {
            errors.rejectValue("validFrom", "MonthUnreadable");
        }
        check(errors, "firstEdge", firstEdge);
        check(errors, "secondEdge", secondEdge);
        if (hasThird()) {
            check(errors, "thirdEdge", thirdEdge);
        }
    }

    private void check(Errors errors, String field, String typed) {
        var reading = FigureReading.of(indicator, typed);
        if (reading.problem() != null) {
            errors.rejectValue(field, reading.problem(), reading.arguments().toArray(), null);
        } else if (reading.isEmpty()) {
            errors.rejectValue(field, "EdgeMissing");
        }
    }

    /** Sarana and PKB have three scores. */
    boolean hasThird() {
        return indicator.most() > 2;
    }

    BandPlan toPlan() {
        var edges = new ArrayList<BigDecimal>();
        edges.add(FigureReading.of(indicator, firstEdge).value());
        edges.add(FigureReading.of(indicator, secondEdge).value());
        if (hasThird()) {
            edges.add(FigureReading.of(indicator, thirdEdge).value());
        }
        return new BandPlan(id, indicator, month(), edges);
    }

    /** In the future, too. */
    private LocalDate month() {
        try {
            var month = YearMonth.parse(validFrom == null ? "" : validFrom).atDay(1);
            return Months.read("2016-01", month).isPresent() && month.getYear() <= 2100 ? month : null;
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Indicator getIndicator() {
        return indicator;
    }

    public void setIndicator(Indicator indicator) {
        this.indicator = indicator;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getFirstEdge() {
        return firstEdge;
    }

    public void setFirstEdge(String firstEdge) {
        this.firstEdge = firstEdge;
    }

    public String getSecondEdge() {
        return secondEdge;
    }

    public void setSecondEdge(String secondEdge) {
        this.secondEdge = secondEdge;
    }

    public String getThirdEdge() {
        return thirdEdge;
    }

    public void setThirdEdge(String thirdEdge) {
        this.thirdEdge = thirdEdge;
    }
}
