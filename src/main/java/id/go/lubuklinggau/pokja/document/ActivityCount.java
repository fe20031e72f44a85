package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;

/**
 * Who came, of a part of all sessions of a meeting. Of unsur and L/P only named seats are counted.
 *
 * @param part which of the following says what is counted; the others are null
 * @param session its number
 * @param seats all that were invited, named or not
 * @param named those with a delegate
 * @param attended themselves or by somebody instead
 * @param represented those of them by somebody instead
 */
public record ActivityCount(
        Part part,
        Integer session,
        String kecamatanName,
        Element element,
        Sex sex,
        int seats,
        int named,
        int attended,
        int represented,
        int excused,
        int sick,
        int absent) {

    /** What is counted. */
    public enum Part {
        ALL,
        SESSION,
        KECAMATAN,
        ELEMENT,
        SEX
    }

    /** Whether anybody was marked yet. */
    public boolean isMarked() {
        return attended + excused + sick + absent > 0;
    }

    /** How many of a hundred invited came, rounded; 0 of none. */
    public int share() {
        return shareOf(seats);
    }

    /** How many of a hundred in another count those are who came in this one; 0 of none. */
    public int shareOf(int whole) {
        return whole == 0 ? 0 : Math.round(100f * attended / whole);
    }
}
