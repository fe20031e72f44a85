package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import id.go.lubuklinggau.pokja.shared.Nip;
import jakarta.persistence.Entity;
import java.time.LocalTime;
import java.util.UUID;

/** What was said and decided in a session (notula); its numbers come from the marks. */
@Entity
class Minutes extends BaseEntity {

    private UUID sessionId;
    private String proceedings;
    private String suggestions;
    private String decisions;
    private LocalTime heldUntil;
    private String noteTakerName;
    private String noteTakerPosition;
    private String noteTakerNip;
    private String chairName;
    private String chairPosition;
    private String chairRank;
    private String chairNip;

    protected Minutes() {}

    Minutes(UUID id, UUID sessionId, MinutesText text) {
        super(id);
        this.sessionId = sessionId;
        apply(text);
    }

    /** The same text, sent twice, is no change. */
    void change(MinutesText text) {
        if (text.version() == null && text().equals(new Minutes(id(), sessionId, text).text())) {
            return; // with the digits of a NIP, however it was typed
        }
        expectVersion(text.version());
        apply(text);
    }

    /** As of whoever saw none yet. */
    private MinutesText text() {
        return new MinutesText(
                null,
                proceedings,
                suggestions,
                decisions,
                heldUntil,
                noteTakerName,
                noteTakerPosition,
                noteTakerNip,
                chairName,
                chairPosition,
                chairRank,
                chairNip);
    }

    private void apply(MinutesText text) {
        proceedings = text.proceedings();
        suggestions = text.suggestions();
        decisions = text.decisions();
        heldUntil = text.heldUntil();
        noteTakerName = text.noteTakerName();
        noteTakerPosition = text.noteTakerPosition();
        noteTakerNip = Nip.digits(text.noteTakerNip());
        chairName = text.chairName();
        chairPosition = text.chairPosition();
        chairRank = text.chairRank();
        chairNip = Nip.digits(text.chairNip());
    }
}
