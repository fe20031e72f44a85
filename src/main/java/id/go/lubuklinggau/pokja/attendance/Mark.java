package id.go.lubuklinggau.pokja.attendance;

/**
 * What someone says of a delegate.
 *
 * @param status null takes an earlier mark back
 * @param substituteName who came instead; with REPRESENTED only
 * @param substitutePosition may be null
 * @param note may be null
 */
public record Mark(AttendanceStatus status, String substituteName, String substitutePosition, String note) {

    public static final Mark NONE = new Mark(null, null, null, null);
    public static final Mark PRESENT = new Mark(AttendanceStatus.PRESENT, null, null, null);

    /** @throws SubstituteUnnamed if somebody came instead, but nobody says who */
    public Mark {
        if (status != AttendanceStatus.REPRESENTED) {
            substituteName = null;
            substitutePosition = null;
        } else if (substituteName == null) {
            throw new SubstituteUnnamed();
        }
    }
}
