package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerAssignment;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Who speaks in a session, and on what. */
class SessionSpeakerForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private UUID speakerId;

    @NotNull
    private SpeakerRole role = SpeakerRole.SPEAKER;

    @Size(max = 200)
    private String topic;

    static SessionSpeakerForm of(SessionSpeakerRow row) {
        var form = new SessionSpeakerForm();
        form.id = row.id();
        form.version = row.version();
        form.speakerId = row.speakerId();
        form.role = row.role();
        form.topic = row.topic();
        return form;
    }

    SpeakerAssignment toAssignment() {
        return new SpeakerAssignment(speakerId, role, topic);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public UUID getSpeakerId() {
        return speakerId;
    }

    public void setSpeakerId(UUID speakerId) {
        this.speakerId = speakerId;
    }

    public SpeakerRole getRole() {
        return role;
    }

    public void setRole(SpeakerRole role) {
        this.role = role;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
