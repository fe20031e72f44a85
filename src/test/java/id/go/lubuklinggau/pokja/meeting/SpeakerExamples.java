package id.go.lubuklinggau.pokja.meeting;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Agencies and speakers for tests. */
@TestComponent
public class SpeakerExamples {

    private final AgencyService agencies;
    private final SpeakerService speakers;
    private final SessionSpeakerService lineUp;

    SpeakerExamples(AgencyService agencies, SpeakerService speakers, SessionSpeakerService lineUp) {
        this.agencies = agencies;
        this.speakers = speakers;
        this.lineUp = lineUp;
    }

    public UUID agency(String name) {
        return agency(name, null, null);
    }

    public UUID agency(String name, String shortName, String aliases) {
        var id = UUID.randomUUID();
        agencies.register(new RegisterAgency(id, name, shortName, aliases));
        return id;
    }

    /** @param name null while the agency has not sent it */
    public UUID speaker(UUID agencyId, String name) {
        return speaker(agencyId, name, null);
    }

    public UUID speaker(UUID agencyId, String name, String nip) {
        var id = UUID.randomUUID();
        speakers.register(new RegisterSpeaker(id, agencyId, null, name, null, null, nip));
        return id;
    }

    /** Has a speaker speak in a session. */
    public void speaks(UUID speakerId, UUID sessionId, SpeakerRole role, String topic) {
        lineUp.assign(UUID.randomUUID(), sessionId, new SpeakerAssignment(speakerId, role, topic));
    }
}
