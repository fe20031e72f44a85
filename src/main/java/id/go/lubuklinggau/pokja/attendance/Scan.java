package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.meeting.SessionDetails;

/**
 * What became of a code.
 *
 * @param row whose it is, as marked now; null unless it is of this session
 * @param session where it belongs; null unless that is another session
 */
public record Scan(Outcome outcome, SheetRow row, SessionDetails session) {

    public enum Outcome {
        /** Present from now on. */
        MARKED,
        /** Somebody has marked before, as present or otherwise; that stands. */
        ALREADY_MARKED,
        OTHER_SESSION,
        /** Made up, or of somebody who is on no list any more. */
        UNKNOWN
    }
}
