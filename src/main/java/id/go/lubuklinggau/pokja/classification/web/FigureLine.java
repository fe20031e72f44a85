package id.go.lubuklinggau.pokja.classification.web;

import id.go.lubuklinggau.pokja.classification.FigureReading;
import id.go.lubuklinggau.pokja.classification.Indicator;
import id.go.lubuklinggau.pokja.classification.Proposal;
import java.math.BigDecimal;

/**
 * An indicator to be filled in.
 *
 * @param typed what stands in the field; null if nothing
 * @param note why it differs from our own records; null if nobody says
 * @param before its value in the month before; null if not known
 * @param proposal what our own records say; null if they do not know
 * @param taken whether what stands there is proposed, and nobody has saved it
 * @param sent whether somebody has sent it
 */
record FigureLine(
        Indicator indicator,
        String typed,
        String note,
        BigDecimal before,
        Proposal proposal,
        boolean taken,
        boolean sent) {

    private static final int LONGEST_NOTE = 200;

    public FigureReading reading() {
        return FigureReading.of(indicator, typed);
    }

    /** Whether our records say otherwise and there is no word why. */
    public boolean isUnexplained() {
        var value = reading().value();
        return sent && note == null && value != null && proposal != null && proposal.contradicts(value);
    }

    public boolean isNoteTooLong() {
        return note != null && note.length() > LONGEST_NOTE;
    }

    public boolean isUnreadable() {
        return reading().problem() != null;
    }

    public boolean isWrong() {
        return isUnreadable() || isUnexplained() || isNoteTooLong();
    }
}
