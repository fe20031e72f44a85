package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class PokjaService {

    private static final int ALL = 1000;

    private final PokjaRepository pokja;
    private final MembershipRepository memberships;
    private final PokjaQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PokjaService(
            PokjaRepository pokja,
            MembershipRepository memberships,
            PokjaQueries queries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pokja = pokja;
        this.memberships = memberships;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a Pokja; one that already has this id is left as it is (a double submit).
     *
     * @throws KelurahanUnknown if there is no kelurahan with this code
     * @throws KelurahanHasPokja if the kelurahan has an active one
     */
    public void establish(EstablishPokja command) {
        if (!queries.lockKelurahan(command.kelurahanCode())) {
            throw new KelurahanUnknown();
        }
        if (pokja.existsById(command.id())) {
            return;
        }
        pokja.findByKelurahanCodeAndClosedOnIsNull(command.kelurahanCode()).ifPresent(other -> {
            throw new KelurahanHasPokja(other.name());
        });
        pokja.save(new Pokja(command, LocalDate.now(clock)));
    }

    public void change(ChangePokja command) {
        pokja.findById(command.id())
                .orElseThrow(() -> new NotFound("pokja", command.id()))
                .change(command, LocalDate.now(clock));
    }

    /**
     * Ends the Pokja on its last day, and its memberships with it; its history stays, and it is invited no longer.
     *
     * @throws ClosedInFuture if the day is after today
     * @throws ClosedBeforeMembers if a membership begins after that day
     */
    public void close(UUID id, Long version, LocalDate lastDay) {
        pokja.findAndLock(id)
                .orElseThrow(() -> new NotFound("pokja", id))
                .close(version, lastDay, LocalDate.now(clock));
        memberships.findByPokjaId(id).forEach(membership -> membership.endWithPokja(lastDay));
        events.publishEvent(new PokjaClosed(id, lastDay));
    }

    /** @param query name, kelurahan or kecamatan in any spelling; null for all */
    @Transactional(readOnly = true)
    public Page<PokjaRow> list(String query, String kecamatanCode, Reach reach, Pageable pageable) {
        return queries.list(query, kecamatanCode, reach, LocalDate.now(clock), pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<PokjaRow> all(String query, String kecamatanCode, Reach reach) {
        return queries.all(query, kecamatanCode, reach, LocalDate.now(clock));
    }

    /** @throws NotFound if there is none, or none in reach */
    @Transactional(readOnly = true)
    public PokjaDetails find(UUID id, Reach reach) {
        return queries.find(id, reach).orElseThrow(() -> new NotFound("pokja", id));
    }

    /** The Pokja active on this day, by kecamatan and kelurahan. */
    @Transactional(readOnly = true)
    public List<PokjaChoice> activeOn(LocalDate day) {
        return queries.activeOn(day);
    }

    /** Those in reach of one kelurahan or kecamatan: the active first, then the closed, the last closed first. */
    @Transactional(readOnly = true)
    public List<PokjaRow> within(String areaCode, Reach reach) {
        return queries.list("", areaCode, reach, LocalDate.now(clock), PageRequest.of(0, ALL))
                .getContent();
    }

    /** How many are active in each kecamatan, by its code; one that has none is left out. */
    @Transactional(readOnly = true)
    public Map<String, Long> activeByKecamatan(Reach reach) {
        return queries.activeByKecamatan(reach);
    }

    /** Where no other can be established. */
    @Transactional(readOnly = true)
    public Set<String> kelurahanWithActive() {
        return queries.kelurahanWithActive();
    }
}
