package id.go.lubuklinggau.pokja.report;

import java.time.LocalDate;

/**
 * How the Pokja of a kelurahan did at the sessions of a meeting up to today.
 *
 * @param later whether it is invited to a session that is still to come
 * @param pokja whether it has one that is active
 * @param lastReport day of the last session, of any meeting, at which somebody of it was marked; null for none
 */
record Turnout(
        String kelurahanCode,
        int seats,
        int named,
        int present,
        int represented,
        int excused,
        int sick,
        int absent,
        boolean later,
        boolean pokja,
        LocalDate lastReport)
        implements Headcount {

    /** What both measures say of those with nothing to count. */
    enum Absence {
        NOT_YET,
        NOT_INVITED,
        NO_POKJA
    }

    boolean isCounted() {
        return seats > 0;
    }

    Absence absence() {
        if (later) {
            return Absence.NOT_YET;
        }
        return pokja ? Absence.NOT_INVITED : Absence.NO_POKJA;
    }
}
