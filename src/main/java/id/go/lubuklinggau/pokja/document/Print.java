package id.go.lubuklinggau.pokja.document;

import java.util.UUID;

/**
 * A document in one of its states. Of people it says how many, not who.
 *
 * @param sessionId whose paper it is; null for that of a meeting
 * @param meetingId null for that of a session
 * @param part a kecamatan by its code, a Pokja by its id, or a reach; empty for all
 * @param partName of the part; null for all
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

    /** The whole of it, and no draft. */
    public static Print ofSession(PrintedDocument document, UUID sessionId, String state) {
        return new Print(document, sessionId, null, "", null, false, state, null);
    }

    /** The whole of it, and no draft. */
    public static Print ofMeeting(PrintedDocument document, UUID meetingId, String state) {
        return new Print(document, null, meetingId, "", null, false, state, null);
    }

    public Print ofPart(String newPart, String name) {
        return new Print(document, sessionId, meetingId, newPart, name, draft, state, headcount);
    }

    public Print asDraft(boolean isDraft) {
        return new Print(document, sessionId, meetingId, part, partName, isDraft, state, headcount);
    }

    public Print counting(String newHeadcount) {
        return new Print(document, sessionId, meetingId, part, partName, draft, state, newHeadcount);
    }
}
