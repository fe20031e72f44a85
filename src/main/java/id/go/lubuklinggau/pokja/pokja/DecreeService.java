package id.go.lubuklinggau.pokja.pokja;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decrees of Pokja. A new one ends the one before by beginning; nothing is written for that. */
@Service
@Transactional
public class DecreeService {

    private final DecreeRepository decrees;
    private final PokjaRepository pokja;
    private final DecreeQueries queries;
    private final Clock clock;

    DecreeService(DecreeRepository decrees, PokjaRepository pokja, DecreeQueries queries, Clock clock) {
        this.decrees = decrees;
        this.pokja = pokja;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Records a decree; one that already has this id is left as it is (a double submit).
     *
     * @throws DecreeBeginsWithAnother if another begins on the same day
     * @throws DecreeKnown if its number and day are known
     */
    public void record(UUID id, UUID pokjaId, DecreePlan plan, Reach reach) {
        active(pokjaId, reach);
        if (decrees.existsById(id)) {
            return;
        }
        requireAlone(id, pokjaId, plan);
        decrees.save(new Decree(id, pokjaId, plan, today()));
    }

    /** @throws DecreeIsRevoked if it is */
    public void change(UUID id, Long version, DecreePlan plan, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        var decree = decree(id, pokjaId);
        requireAlone(id, pokjaId, plan);
        decree.change(version, plan, today());
    }

    /**
     * @param day the first on which it is void
     * @param basis such as the number of the decree that revokes it, or null
     */
    public void revoke(UUID id, Long version, LocalDate day, String basis, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        var standing = find(id, pokjaId);
        decree(id, pokjaId).revoke(version, day, basis, standing.lastDay());
    }

    /**
     * Takes a PDF, JPEG or PNG as its scan, in place of the one before.
     *
     * @throws id.go.lubuklinggau.pokja.shared.BrokenRule if it is none, or not one that may be taken
     */
    public void putScan(UUID id, byte[] content, UUID pokjaId, Reach reach) {
        var scan = ScanFile.of(content);
        active(pokjaId, reach);
        decree(id, pokjaId).attach(scan, clock.instant());
        decrees.flush();
        queries.putScan(id, content);
    }

    /** One that is gone already stays gone. */
    public void removeScan(UUID id, UUID pokjaId, Reach reach) {
        active(pokjaId, reach);
        decree(id, pokjaId).detach();
        queries.removeScan(id);
    }

    /** Drafts first, then the newest. Whoever asks has found the Pokja in reach. */
    @Transactional(readOnly = true)
    public List<DecreeRow> list(UUID pokjaId) {
        return queries.list(pokjaId, today());
    }

    /** @throws NotFound if the Pokja has no such decree */
    @Transactional(readOnly = true)
    public DecreeRow find(UUID id, UUID pokjaId) {
        return queries.find(id, pokjaId, today()).orElseThrow(() -> new NotFound("decree", id));
    }

    @Transactional(readOnly = true)
    public Optional<DecreeRow> inForceOn(UUID pokjaId, LocalDate day) {
        return queries.inForceOn(pokjaId, day);
    }

    /** @throws NotFound if it has none */
    @Transactional(readOnly = true)
    public DecreeScan scan(UUID id, UUID pokjaId) {
        return queries.scan(id, pokjaId).orElseThrow(() -> new NotFound("decree_scan", id));
    }

    /** The seats that the decree's pattern has, with who holds them today. */
    @Transactional(readOnly = true)
    public List<PatternSeat> seats(DecreeRow decree, UUID pokjaId) {
        return queries.seats(decree.pattern(), pokjaId, today());
    }

    /** @param pattern null for what any pattern has */
    @Transactional(readOnly = true)
    public DutyChoices choices(DecreePattern pattern) {
        return queries.choices(pattern);
    }

    private void requireAlone(UUID id, UUID pokjaId, DecreePlan plan) {
        var others = decrees.findByPokjaId(pokjaId).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        if (others.stream().anyMatch(other -> other.isKnownAs(plan.number(), plan.issuedOn()))) {
            throw new DecreeKnown();
        }
        if (!plan.draft()) {
            others.stream()
                    .filter(other -> other.begins(plan.validFrom()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new DecreeBeginsWithAnother(other.number());
                    });
        }
    }

    private Decree decree(UUID id, UUID pokjaId) {
        return decrees.findByIdAndPokjaId(id, pokjaId).orElseThrow(() -> new NotFound("decree", id));
    }

    /** Locks the Pokja, so that of two who record a decree the second sees the first. */
    private void active(UUID pokjaId, Reach reach) {
        pokja.findAndLock(pokjaId)
                .filter(found -> reach.covers(found.kelurahanCode()))
                .orElseThrow(() -> new NotFound("pokja", pokjaId))
                .requireActive();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
