package id.go.lubuklinggau.pokja.report;

/** Counts of seats and of what became of their delegates. */
public interface Headcount {

    /** All that were invited, named or not. */
    int seats();

    /** Those with a delegate. */
    int named();

    int present();

    int represented();

    int excused();

    int sick();

    int absent();

    /** "Jumlah hadir": the seat was taken, by the delegate or by somebody instead. */
    default int attended() {
        return present() + represented();
    }

    default int marked() {
        return attended() + excused() + sick() + absent();
    }

    default int unmarked() {
        return named() - marked();
    }

    default int unnamed() {
        return seats() - named();
    }

    /** How many of a hundred seats were taken, rounded; 0 of none. */
    default int share() {
        return percent(attended(), seats());
    }

    /** How many of a hundred named delegates attended, rounded; 0 of none. */
    default int shareOfNamed() {
        return percent(attended(), named());
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part / whole);
    }
}
