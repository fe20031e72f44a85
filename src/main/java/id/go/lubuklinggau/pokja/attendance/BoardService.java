package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The board of a session, read at most once in two seconds for all who see the same Pokja (ADR 0012). Whoever waits for it, or
 * gets what was just read, holds no connection.
 */
@Service
public class BoardService {

    private static final Duration SPAN = Duration.ofSeconds(2);

    private final BoardQueries queries;
    private final SessionService sessions;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final ShortMemory<Key, Board> boards;

    BoardService(BoardQueries queries, SessionService sessions, PlatformTransactionManager transactions, Clock clock) {
        this.queries = queries;
        this.sessions = sessions;
        this.transactions = new TransactionTemplate(transactions);
        this.transactions.setReadOnly(true);
        this.clock = clock;
        this.boards = new ShortMemory<>(SPAN, clock);
    }

    private record Key(UUID sessionId, Reach reach) {}

    /** @throws NotFound if there is no such session in reach */
    public Board board(UUID sessionId, Reach reach) {
        return boards.get(new Key(sessionId, reach), () -> transactions.execute(status -> read(sessionId, reach)));
    }

    private Board read(UUID sessionId, Reach reach) {
        var session = sessions.find(sessionId, reach);
        return Board.of(session, queries.rows(sessionId, reach), clock.instant());
    }
}
