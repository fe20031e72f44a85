package id.go.lubuklinggau.pokja.document;

import java.util.UUID;

/**
 * A document in one of its states. Of people it says how many, not who.
 *
 * @param sessionId whose paper it is; null for that of a meeting
 * @param meetingId null for that of a session
 * @param part a kecamatan by its code, a Pokja by its id, or a reach; empty for all
 * @param partName of the kecamatan or kelurahan; null for all
 * @param state the fingerprint of what it tells, whichever way that is laid out: a newer print tells something else
 * @param headcount as the paper says it; null if it says none
 */
public record Print(
        PrintedDocument document,
        UUID sessionId,
        UUID meetingId,
        String part,
        String partName,
        boolean draft,
        String state,
        String headcount) {

    public static Print ofSession(
            PrintedDocument document,
            UUID sessionId,
            String part,
            String partName,
            boolean draft,
            String state,
            String headcount) {
        return new Print(document, sessionId, null, part, partName, draft, state, headcount);
    }

    public static Print ofMeeting(PrintedDocument document, UUID meetingId, boolean draft, String state) {
        return new Print(document, null, meetingId, "", null, draft, state, null);
    }
}
