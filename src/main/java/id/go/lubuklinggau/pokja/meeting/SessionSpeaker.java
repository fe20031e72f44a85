package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What a speaker does in a session, and on which topic. */
@Entity
class SessionSpeaker extends BaseEntity {

    private UUID sessionId;
    private UUID speakerId;

    @Enumerated(EnumType.STRING)
    private SpeakerRole role;

    private String topic;
    private int number;

    protected SessionSpeaker() {}

    SessionSpeaker(UUID id, UUID sessionId, int number, SpeakerAssignment assignment) {
        super(id);
        this.sessionId = sessionId;
        this.number = number;
        apply(assignment);
    }

    void change(Long version, SpeakerAssignment assignment) {
        expectVersion(version);
        apply(assignment);
    }

    UUID sessionId() {
        return sessionId;
    }

    int number() {
        return number;
    }

    SpeakerAssignment assignment() {
        return new SpeakerAssignment(speakerId, role, topic);
    }

    private void apply(SpeakerAssignment assignment) {
        speakerId = assignment.speakerId();
        role = assignment.role();
        topic = assignment.topic();
    }
}
