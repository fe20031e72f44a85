package id.go.lubuklinggau.pokja.classification;

import java.util.List;

/**
 * What the national portal measures of a Kampung KB (its source of August 2023), in its order. From which value on one scores how
 * much is no matter of code: {@code indicator_bands}.
 */
public enum Indicator {
    /** 0 none, 1 there is one, 2 with members recorded or trained, 3 with both. */
    POKJA(IndicatorGroup.INPUT, 3, 0),
    /** Kinds of sumber dana. */
    FUNDING(IndicatorGroup.INPUT, 20, 0),
    /** Kinds of poktan. */
    GROUPS(IndicatorGroup.INPUT, 20, 0),
    /** Of Sekretariat and Rumah DataKu. */
    FACILITIES(IndicatorGroup.INPUT, 2, 0),
    /** Of a PKB/PLKB at its side and a regulation. */
    GUIDANCE(IndicatorGroup.INPUT, 2, 0),
    /** Kinds of data that planning uses. */
    DATA_USE(IndicatorGroup.PROCESS, 20, 0),
    /** Of the five {@link Mechanism}. */
    MECHANISMS(IndicatorGroup.PROCESS, 5, 0),
    /** Distinct agencies in its activities. */
    AGENCIES(IndicatorGroup.PROCESS, 99, 0),
    /** Mean share of those concerned who take part in poktan, per cent; it may pass 100. */
    PARTICIPATION(IndicatorGroup.OUTPUT, 999, 0),
    /** mCPR, per cent of PUS. */
    CONTRACEPTION(IndicatorGroup.OUTPUT, 100, 0),
    /** MKJP, per cent of users. */
    LONG_TERM(IndicatorGroup.OUTPUT, 100, 0),
    /** IAT and TIAL, per cent of PUS, with one decimal. */
    UNMET_NEED(IndicatorGroup.OUTPUT, 100, 1);

    public static final List<Indicator> ALL = List.of(values());

    private final IndicatorGroup group;
    private final int most;
    private final int decimals;

    Indicator(IndicatorGroup group, int most, int decimals) {
        this.group = group;
        this.most = most;
        this.decimals = decimals;
    }

    public IndicatorGroup group() {
        return group;
    }

    /** The greatest value there can be. */
    public int most() {
        return most;
    }

    /** How many decimals its values have. */
    public int decimals() {
        return decimals;
    }

    public boolean isPercent() {
        return group == IndicatorGroup.OUTPUT;
    }

    /** Whether its few values each have words of their own. */
    public boolean isChosen() {
        return this == POKJA || this == FACILITIES || this == GUIDANCE;
    }

    /** The less the better. */
    public boolean falls() {
        return this == UNMET_NEED;
    }
}
