package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import java.util.UUID;

/** That a session took place, to be signed by the office and witnesses (berita acara). */
@Entity
class OfficialRecord extends BaseEntity {

    private UUID sessionId;
    private String number;
    private String body;
    private Integer copies;
    private String firstWitnessName;
    private String firstWitnessPosition;
    private String secondWitnessName;
    private String secondWitnessPosition;

    protected OfficialRecord() {}

    OfficialRecord(UUID id, UUID sessionId, OfficialRecordText text) {
        super(id);
        this.sessionId = sessionId;
        apply(text);
    }

    /** The same text, sent twice, is no change. */
    void change(OfficialRecordText text) {
        if (text.equals(text())) {
            return;
        }
        expectVersion(text.version());
        apply(text);
    }

    /** As of whoever saw none yet. */
    private OfficialRecordText text() {
        return new OfficialRecordText(
                null,
                number,
                body,
                copies,
                firstWitnessName,
                firstWitnessPosition,
                secondWitnessName,
                secondWitnessPosition);
    }

    private void apply(OfficialRecordText text) {
        number = text.number();
        body = text.body();
        copies = text.copies();
        firstWitnessName = text.firstWitnessName();
        firstWitnessPosition = text.firstWitnessPosition();
        secondWitnessName = text.secondWitnessName();
        secondWitnessPosition = text.secondWitnessPosition();
    }
}
