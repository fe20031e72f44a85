package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.meeting.ChangeSpeaker;
import id.go.lubuklinggau.pokja.meeting.RegisterSpeaker;
import id.go.lubuklinggau.pokja.meeting.SpeakerDetails;
import id.go.lubuklinggau.pokja.shared.Nip;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

class SpeakerForm implements VersionedForm {

    @NotNull
    private UUID id = UUID.randomUUID();

    private Long version;

    @NotNull
    private UUID agencyId;

    @Size(max = 40)
    private String titleBefore;

    @Size(max = 120)
    private String name;

    @Size(max = 60)
    private String titlesAfter;

    @Size(max = 120)
    private String position;

    @Pattern(regexp = Nip.TYPED)
    private String nip;

    static SpeakerForm of(SpeakerDetails speaker) {
        var form = new SpeakerForm();
        form.id = speaker.id();
        form.version = speaker.version();
        form.agencyId = speaker.agencyId();
        form.titleBefore = speaker.titleBefore();
        form.name = speaker.name();
        form.titlesAfter = speaker.titlesAfter();
        form.position = speaker.position();
        form.nip = speaker.groupedNip();
        return form;
    }

    RegisterSpeaker toRegister() {
        return new RegisterSpeaker(id, agencyId, titleBefore, name, titlesAfter, position, nip);
    }

    ChangeSpeaker toChange(UUID speakerId) {
        return new ChangeSpeaker(speakerId, version, agencyId, titleBefore, name, titlesAfter, position, nip);
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

    public UUID getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(UUID agencyId) {
        this.agencyId = agencyId;
    }

    public String getTitleBefore() {
        return titleBefore;
    }

    public void setTitleBefore(String titleBefore) {
        this.titleBefore = titleBefore;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlesAfter() {
        return titlesAfter;
    }

    public void setTitlesAfter(String titlesAfter) {
        this.titlesAfter = titlesAfter;
    }

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getNip() {
        return nip;
    }

    public void setNip(String nip) {
        this.nip = nip;
    }
}
