package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.Figure;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.IndicatorGroup;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values of a month to be typed: a line for each indicator. */
class FigureSheet implements VersionedForm {

    private final List<FigureLine> lines;
    private Long version;

    FigureSheet(Long version, List<FigureLine> lines) {
        this.version = version;
        this.lines = lines;
    }

    public List<FigureLine> of(IndicatorGroup group) {
        return lines.stream().filter(line -> line.indicator().group() == group).toList();
    }

    boolean isWrong() {
        return lines.stream().anyMatch(FigureLine::isWrong);
    }

    /** What was typed, where it can be taken. */
    Map<Indicator, Figure> figures() {
        var figures = new EnumMap<Indicator, Figure>(Indicator.class);
        for (var line : lines) {
            BigDecimal value = line.reading().value();
            if (value != null) {
                figures.put(line.indicator(), new Figure(value, line.note()));
            }
        }
        return figures;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }
}
