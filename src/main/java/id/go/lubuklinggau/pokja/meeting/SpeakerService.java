package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the speakers; a name may follow when the agency has sent it. */
@Service
@Transactional
public class SpeakerService {

    private final SpeakerRepository speakers;
    private final AgencyRepository agencies;
    private final SpeakerQueries queries;

    SpeakerService(SpeakerRepository speakers, AgencyRepository agencies, SpeakerQueries queries) {
        this.speakers = speakers;
        this.agencies = agencies;
        this.queries = queries;
    }

    /**
     * Does nothing when a speaker with this id exists already.
     *
     * @throws AgencyUnknown if there is no such agency
     */
    public void register(RegisterSpeaker command) {
        if (speakers.existsById(command.id())) {
            return;
        }
        expectAgency(command.agencyId());
        speakers.save(new Speaker(command));
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws AgencyUnknown if there is no such agency
     */
    public void change(ChangeSpeaker command) {
        var speaker = speakers.findById(command.id()).orElseThrow(() -> new NotFound("speaker", command.id()));
        expectAgency(command.agencyId());
        speaker.change(command);
    }

    private void expectAgency(UUID agencyId) {
        if (!agencies.existsById(agencyId)) {
            throw new AgencyUnknown();
        }
    }

    /**
     * @param query part of the name or of the agency's names, typing errors forgiven; blank or null finds all
     * @param onlyUnnamed whether only those are listed whose name has yet to come
     */
    @Transactional(readOnly = true)
    public Page<SpeakerRow> list(String query, boolean onlyUnnamed, Pageable pageable) {
        return queries.list(query, onlyUnnamed, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<SpeakerRow> all(String query, boolean onlyUnnamed) {
        return queries.all(query, onlyUnnamed);
    }

    /** The speakers of one agency. */
    @Transactional(readOnly = true)
    public List<SpeakerRow> of(UUID agencyId) {
        return queries.of(agencyId);
    }

    /** Those of active agencies. */
    @Transactional(readOnly = true)
    public List<SpeakerChoice> choices() {
        return queries.choices();
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public SpeakerDetails find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("speaker", id));
    }
}
