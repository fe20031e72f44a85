package id.go.lubuklinggau.pokja.meeting;

import id.go.lubuklinggau.pokja.account.AgencyDirectory;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the agencies that speakers come from. */
@Service
@Transactional
public class AgencyService implements AgencyDirectory {

    private final AgencyRepository agencies;
    private final AgencyQueries queries;

    AgencyService(AgencyRepository agencies, AgencyQueries queries) {
        this.agencies = agencies;
        this.queries = queries;
    }

    /**
     * Does nothing when an agency with this id exists already.
     *
     * @throws AgencyNameTaken if another agency has this name
     */
    public void register(RegisterAgency command) {
        if (agencies.existsById(command.id())) {
            return;
        }
        refuseTakenName(command.id(), command.name());
        agencies.save(new Agency(command));
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws AgencyNameTaken if another agency has this name
     */
    public void change(ChangeAgency command) {
        var agency = agencies.findById(command.id()).orElseThrow(() -> new NotFound("agency", command.id()));
        refuseTakenName(command.id(), command.name());
        agency.change(command);
    }

    private void refuseTakenName(UUID id, String name) {
        if (queries.nameTakenByOther(id, name)) {
            throw new AgencyNameTaken(name);
        }
    }

    /**
     * @param query part of a name, short name or alias, typing errors forgiven; blank or null finds all
     * @param alsoInactive whether those no longer offered are listed too
     */
    @Transactional(readOnly = true)
    public Page<AgencyRow> list(String query, boolean alsoInactive, Pageable pageable) {
        return queries.list(query, alsoInactive, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<AgencyRow> all(String query, boolean alsoInactive) {
        return queries.all(query, alsoInactive);
    }

    /** The active ones, by name. */
    @Transactional(readOnly = true)
    public List<AgencyChoice> choices() {
        return queries.choices(List.of());
    }

    /** The active ones and these, by name. */
    @Transactional(readOnly = true)
    public List<AgencyChoice> choices(Collection<UUID> also) {
        return queries.choices(also);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> directory() {
        return queries.directory();
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public AgencyDetails find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("agency", id));
    }
}
