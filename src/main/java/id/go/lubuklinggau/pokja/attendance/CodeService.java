package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.Scan.Outcome;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The codes on the cards of delegates, by which staff marks them at the door. */
@Service
@Transactional
public class CodeService {

    private final DelegateCodes codes;
    private final AttendanceLedger ledger;
    private final AttendanceService attendance;
    private final SessionService sessions;

    CodeService(DelegateCodes codes, AttendanceLedger ledger, AttendanceService attendance, SessionService sessions) {
        this.codes = codes;
        this.ledger = ledger;
        this.attendance = attendance;
        this.sessions = sessions;
    }

    /** Of everybody in reach who has a seat, in the order of the paper. */
    @Transactional(readOnly = true)
    public List<Card> cards(UUID sessionId, Reach reach) {
        return seats(sessionId, reach).stream()
                .filter(card -> card.code() != null)
                .toList();
    }

    /** Every seat in reach in the order of the paper, with and without a name. */
    @Transactional(readOnly = true)
    public List<Card> seats(UUID sessionId, Reach reach) {
        var own = codes.of(sessionId, reach);
        return ledger.sheet(sessionId, reach).stream()
                .map(row -> new Card(row, own.get(row.delegateId())))
                .toList();
    }

    /**
     * Marks the holder of a card as present, unless there is a mark already: what somebody has said of them stands, and is
     * changed on the sheet.
     *
     * @throws NotFound if the session is not in reach
     * @throws EntryNotOpen before entry opens
     * @throws EntryIsFinal if the session is final
     */
    public Scan mark(UUID sessionId, DelegateCode code, SignedInUser by) {
        sessions.find(sessionId, by.reach());
        var owner = codes.owner(code, by.reach()).orElse(null);
        if (owner == null) {
            return new Scan(Outcome.UNKNOWN, null, null);
        }
        if (!owner.sessionId().equals(sessionId)) {
            return new Scan(Outcome.OTHER_SESSION, null, sessions.find(owner.sessionId(), by.reach()));
        }
        boolean marked = attendance.markIfUnmarked(owner.delegateId(), by);
        return new Scan(
                marked ? Outcome.MARKED : Outcome.ALREADY_MARKED,
                attendance.row(sessionId, owner.delegateId(), by.reach()),
                null);
    }
}
