package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.shared.Dates;
import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who signs the documents of the office, one person at a time in each duty. */
@Service
@Transactional
public class SignatoryService {

    private final SignatoryRepository signatories;
    private final SignatoryQueries queries;
    private final LetterheadQueries letterheads;
    private final Dates dates;
    private final Clock clock;

    SignatoryService(
            SignatoryRepository signatories,
            SignatoryQueries queries,
            LetterheadQueries letterheads,
            Dates dates,
            Clock clock) {
        this.signatories = signatories;
        this.queries = queries;
        this.letterheads = letterheads;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * Ends whoever held the duty without a last day on the day before; does nothing when a signatory with this id exists
     * already.
     *
     * @throws SignatoriesOverlap if anybody else signs in this duty on one of the days
     */
    public void register(UUID id, SignatoryProfile profile) {
        letterheads.lock();
        if (signatories.existsById(id)) {
            return;
        }
        var signatory = new Signatory(id, profile);
        var others = signatories.findByDutyOrderByValidityValidFrom(signatory.duty());
        others.forEach(other -> other.giveWayTo(signatory));
        expectFree(signatory, others);
        signatories.save(signatory);
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws SignatoriesOverlap if anybody else signs in this duty on one of the days
     */
    public void change(UUID id, Long version, SignatoryProfile profile) {
        letterheads.lock();
        var signatory = signatories.findById(id).orElseThrow(() -> new NotFound("signatory", id));
        signatory.change(version, profile);
        expectFree(signatory, signatories.findByDutyOrderByValidityValidFrom(signatory.duty()));
    }

    private void expectFree(Signatory signatory, List<Signatory> others) {
        others.stream()
                .filter(other -> !other.equals(signatory) && other.overlaps(signatory))
                .findFirst()
                .ifPresent(other -> {
                    var validity = other.validity();
                    throw new SignatoriesOverlap(
                            other.name(), dates.longDay(validity.validFrom()), dates.longDay(validity.validTo()));
                });
    }

    /** Signatories of all times, by duty, the head of the office first, in each duty the latest first. */
    @Transactional(readOnly = true)
    public List<SignatoryRow> list() {
        return queries.list(LocalDate.now(clock));
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public SignatoryRow find(UUID id) {
        return queries.find(id, LocalDate.now(clock)).orElseThrow(() -> new NotFound("signatory", id));
    }
}
