package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/** What staff writes into the invitation to a meeting; its id is that of the meeting, which has one at most. */
@Entity
class InvitationLetter extends BaseEntity {

    private String number;
    private String nature;
    private String enclosure;
    private String subject;
    private LocalDate writtenOn;
    private String opening;
    private String closing;
    private String copies;
    private String remark;

    protected InvitationLetter() {}

    InvitationLetter(UUID meetingId) {
        super(meetingId);
    }

    void change(Long version, LetterText text) {
        expectVersion(version);
        number = text.number();
        nature = text.nature();
        enclosure = text.enclosure();
        subject = text.subject();
        writtenOn = text.writtenOn();
        opening = text.opening();
        closing = text.closing();
        copies = text.copies();
        remark = text.remark();
    }
}
