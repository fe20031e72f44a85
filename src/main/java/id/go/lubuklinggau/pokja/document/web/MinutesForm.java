package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.document.MinutesText;
import id.go.lubuklinggau.pokja.document.SignatoryDetails;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionSpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerRole;
import id.go.lubuklinggau.pokja.shared.Nip;
import id.go.lubuklinggau.pokja.shared.VersionedForm;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** What staff types of a notula. All of it may come later. */
class MinutesForm implements VersionedForm {

    private Long version;

    @Size(max = 20_000)
    private String proceedings;

    @Size(max = 5_000)
    private String suggestions;

    @Size(max = 5_000)
    private String decisions;

    private LocalTime heldUntil;

    @Size(max = 120)
    private String noteTakerName;

    @Size(max = 120)
    private String noteTakerPosition;

    @Pattern(regexp = Nip.TYPED)
    private String noteTakerNip;

    @Size(max = 120)
    private String chairName;

    @Size(max = 120)
    private String chairPosition;

    @Size(max = 80)
    private String chairRank;

    @Pattern(regexp = Nip.TYPED)
    private String chairNip;

    static MinutesForm of(MinutesText written) {
        var form = new MinutesForm();
        form.version = written.version();
        form.proceedings = written.proceedings();
        form.suggestions = written.suggestions();
        form.decisions = written.decisions();
        form.heldUntil = written.heldUntil();
        form.noteTakerName = written.noteTakerName();
        form.noteTakerPosition = written.noteTakerPosition();
        form.noteTakerNip = written.groupedNoteTakerNip();
        form.chairName = written.chairName();
        form.chairPosition = written.chairPosition();
        form.chairRank = written.chairRank();
        form.chairNip = written.groupedChairNip();
        return form;
    }

    /**
     * What can be known before anybody has written: a line for each speaker, who takes notes, and that the head of the office
     * presides.
     *
     * @param head or null
     */
    static MinutesForm proposed(SessionDetails session, List<SessionSpeakerRow> speakers, SignatoryDetails head) {
        var form = new MinutesForm();
        form.proceedings = String.join("\n", openings(speakers));
        form.heldUntil = session.endTime();
        speakers.stream()
                .filter(speaker -> speaker.role() == SpeakerRole.NOTE_TAKER && speaker.name() != null)
                .findFirst()
                .ifPresent(noteTaker -> {
                    form.noteTakerName = noteTaker.label();
                    form.noteTakerPosition = noteTaker.position();
                });
        if (head != null) {
            form.chairName = head.name();
            form.chairPosition = head.heading();
            form.chairRank = head.rank();
            form.chairNip = head.nip();
        }
        return form;
    }

    /** 1. Ir. Budi Contoh (Dinas Pertanian): */
    static List<String> openings(List<SessionSpeakerRow> speakers) {
        var speaking = speakers.stream()
                .filter(speaker -> speaker.role() == SpeakerRole.SPEAKER)
                .toList();
        return IntStream.range(0, speaking.size())
                .mapToObj(place -> place + 1 + ". " + who(speaking.get(place)) + ": ")
                .toList();
    }

    private static String who(SessionSpeakerRow speaker) {
        return speaker.name() == null ? speaker.label() : speaker.label() + " (" + speaker.agencyName() + ")";
    }

    MinutesText toText() {
        return new MinutesText(
                version,
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

    public Long getVersion() {
        return version;
    }

    @Override
    public void setVersion(Long version) {
        this.version = version;
    }

    public String getProceedings() {
        return proceedings;
    }

    public void setProceedings(String proceedings) {
        this.proceedings = proceedings;
    }

    public String getSuggestions() {
        return suggestions;
    }

    public void setSuggestions(String suggestions) {
        this.suggestions = suggestions;
    }

    public String getDecisions() {
        return decisions;
    }

    public void setDecisions(String decisions) {
        this.decisions = decisions;
    }

    public LocalTime getHeldUntil() {
        return heldUntil;
    }

    public void setHeldUntil(LocalTime heldUntil) {
        this.heldUntil = heldUntil;
    }

    public String getNoteTakerName() {
        return noteTakerName;
    }

    public void setNoteTakerName(String noteTakerName) {
        this.noteTakerName = noteTakerName;
    }

    public String getNoteTakerPosition() {
        return noteTakerPosition;
    }

    public void setNoteTakerPosition(String noteTakerPosition) {
        this.noteTakerPosition = noteTakerPosition;
    }

    public String getNoteTakerNip() {
        return noteTakerNip;
    }

    public void setNoteTakerNip(String noteTakerNip) {
        this.noteTakerNip = noteTakerNip;
    }

    public String getChairName() {
        return chairName;
    }

    public void setChairName(String chairName) {
        this.chairName = chairName;
    }

    public String getChairPosition() {
        return chairPosition;
    }

    public void setChairPosition(String chairPosition) {
        this.chairPosition = chairPosition;
    }

    public String getChairRank() {
        return chairRank;
    }

    public void setChairRank(String chairRank) {
        this.chairRank = chairRank;
    }

    public String getChairNip() {
        return chairNip;
    }

    public void setChairNip(String chairNip) {
        this.chairNip = chairNip;
    }
}
