package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.Advice;
import id.go.lubuklinggau.pokja.classification.BandSet;
import id.go.lubuklinggau.pokja.classification.Candidate;
import id.go.lubuklinggau.pokja.classification.Criterion;
import id.go.lubuklinggau.pokja.classification.FigureRow;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.KampungClass;
import id.go.lubuklinggau.pokja.classification.OwnData;
import id.go.lubuklinggau.pokja.classification.Proposal;
import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How values of indicators are written, on pages and in files. */
@Component
class FigureWords {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MessageSource messages;
    private final Dates dates;

    FigureWords(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, INDONESIAN);
    }

    public String name(Indicator indicator) {
        return of("Indicator." + indicator);
    }

    /** 38%, 8,5%, 3 instansi is 3; and those of few values in words. */
    public String value(Indicator indicator, BigDecimal value) {
        if (value == null) {
            return "–";
        }
        if (indicator.isChosen()) {
            return of("Indicator." + indicator + "." + value.intValue());
        }
        return typed(indicator, value) + (indicator.isPercent() ? "%" : "");
    }

    /** As a field takes it. */
    public String typed(Indicator indicator, BigDecimal value) {
        return value == null
                ? ""
                : value.setScale(indicator.decimals()).toPlainString().replace('.', ',');
    }

    /** A mean of scores: 2,8 */
    public String mean(BigDecimal mean) {
        return mean == null ? "–" : mean.toPlainString().replace('.', ',');
    }

    /** The values of an indicator that has few. */
    public List<Option> choices(Indicator indicator) {
        return IntStream.rangeClosed(0, indicator.most())
                .mapToObj(value -> Option.of(value, of("Indicator." + indicator + "." + value)))
                .toList();
    }

    /** @param rank 1 to 4 */
    public String className(int rank) {
        return of("KampungClass." + KampungClass.values()[rank - 1]);
    }

    /** What a candidate has of a criterion. */
    public String criterion(Candidate candidate, Criterion criterion) {
        var value = candidate.value(criterion);
        if (value == null) {
            return "–";
        }
        return switch (criterion) {
            case KAMPUNG_CLASS -> className(value);
            case DECREE -> of(value == 0 ? "pilot.decree.no" : "pilot.decree.yes");
            case ATTENDANCE -> value + "%";
            default -> value.toString();
        };
    }

    /** What our records say, and which they are. */
    public String proposal(Proposal proposal, OwnData own) {
        var value = value(proposal.indicator(), BigDecimal.valueOf(proposal.value()));
        var from = switch (proposal.indicator()) {
            case POKJA -> own.active() ? of("proposal.POKJA", own.members(), own.trained()) : of("proposal.POKJA.none");
            case GUIDANCE -> of("proposal.GUIDANCE", own.decreeNumber());
            case MECHANISMS ->
                of("proposal.MECHANISMS", of("Mechanism." + own.mechanism()), dates.longDay(own.heldOn()));
            case AGENCIES -> of("proposal.AGENCIES", own.agencyNames());
            default -> throw new IllegalArgumentException(proposal.indicator().name());
        };
        return of(proposal.atLeast() ? "proposal.atLeast" : "proposal.exact", value, from);
    }

    /** Latih anggota Pokja: skor 2 → 4 */
    public String step(Advice.Step step) {
        return of("advice.step", goal(step), step.fromScore(), step.toScore());
    }

    private String goal(Advice.Step step) {
        var indicator = step.indicator();
        var key = "advice." + indicator;
        return indicator.isChosen() ? of(key + "." + step.goal().intValue()) : of(key, typed(indicator, step.goal()));
    }

    /** 21 sampai 30%, 31% ke atas, kurang dari 10% */
    public String band(Indicator indicator, BandSet.Band band) {
        var sign = indicator.isPercent() ? "%" : "";
        if (band.upTo() == null) {
            return of("bands.from", typed(indicator, band.from()) + sign);
        }
        return band.from().compareTo(band.upTo()) == 0
                ? typed(indicator, band.from()) + sign
                : of("bands.between", typed(indicator, band.from()), typed(indicator, band.upTo()) + sign);
    }

    /** What to do, and in which column. */
    public String remark(FigureRow.Remark remark) {
        var what = of(remark.code(), remark.arguments().toArray());
        return of(
                "import.inColumn",
                remark.indicator() == null ? of("ImportColumn.KELURAHAN") : name(remark.indicator()),
                what);
    }

    /** Jenis poktan: 2 → 3 */
    public String change(FigureRow.Change change) {
        return change.before() == null
                ? of("figure.change.new", name(change.indicator()), value(change.indicator(), change.after()))
                : of(
                        "figure.change",
                        name(change.indicator()),
                        value(change.indicator(), change.before()),
                        value(change.indicator(), change.after()));
    }
}
