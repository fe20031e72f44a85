package id.go.lubuklinggau.pokja.privacy;

import id.go.lubuklinggau.pokja.shared.NotFound;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of requests about personal data. */
@Service
@Transactional
public class DataRequestService {

    private final DataRequestRepository requests;
    private final DataRequestQueries queries;
    private final Clock clock;

    DataRequestService(DataRequestRepository requests, DataRequestQueries queries, Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Does nothing when a request with this id exists already.
     *
     * @throws ReceiptUnlikely if it cannot have come in then
     * @throws PersonAlreadyErased if it is about somebody erased
     */
    public void record(UUID id, DataRequestPlan plan) {
        if (!requests.existsById(id)) {
            refuseErased(plan.personId());
            requests.save(new DataRequest(id, plan, clock.instant()));
        }
    }

    /**
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws RequestAlreadyAnswered if it is closed
     * @throws ReceiptUnlikely if it cannot have come in then
     * @throws PersonAlreadyErased if it was about somebody else before, and that person is erased
     */
    public void change(UUID id, Long version, DataRequestPlan plan) {
        var request = request(id);
        if (!request.isAbout(plan.personId())) {
            refuseErased(plan.personId());
        }
        request.change(version, plan, clock.instant());
    }

    /**
     * Closes a request with what was answered.
     *
     * @throws NotFound if there is none with this id
     * @throws StaleEdit if it has changed since that version
     * @throws RequestAlreadyAnswered if it is closed
     */
    public void close(UUID id, Long version, RequestOutcome outcome, String answer) {
        request(id).close(version, outcome, answer, clock.instant());
    }

    /**
     * The open ones first, the most urgent on top.
     *
     * @param query part of the name of who asked, typing errors forgiven; blank or null finds all
     */
    @Transactional(readOnly = true)
    public Page<DataRequestRow> list(String query, boolean alsoClosed, Pageable pageable) {
        return queries.list(query, alsoClosed, pageable);
    }

    /** The same, all of them; to be closed within the transaction that it was opened in. */
    @Transactional(readOnly = true)
    public Stream<DataRequestRow> all(String query, boolean alsoClosed) {
        return queries.all(query, alsoClosed);
    }

    /** @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public DataRequestDetails find(UUID id) {
        return queries.find(id).orElseThrow(() -> new NotFound("data request", id));
    }

    private void refuseErased(UUID personId) {
        if (personId != null && queries.lockAndTellGone(personId)) {
            throw new PersonAlreadyErased();
        }
    }

    private DataRequest request(UUID id) {
        return requests.findById(id).orElseThrow(() -> new NotFound("data request", id));
    }
}
