package id.go.lubuklinggau.pokja.report;

import id.go.lubuklinggau.pokja.account.Reach;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class RecapService {

    private final RecapQueries queries;

    RecapService(RecapQueries queries) {
        this.queries = queries;
    }

    /** Who came to the session, of the Pokja in reach; nothing but zeros if there is none. */
    public Recap recap(UUID sessionId, Reach reach) {
        return Recap.of(queries.rows(sessionId, reach), queries.guests(sessionId, reach));
    }
}
