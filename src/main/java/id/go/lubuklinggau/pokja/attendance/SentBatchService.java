package id.go.lubuklinggau.pokja.attendance;

import id.go.lubuklinggau.pokja.account.SignedInUser;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in all that a phone sends of a session at once, or nothing of it. */
@Service
@Transactional
public class SentBatchService {

    private final SentMarkService marks;
    private final GuestService guests;

    SentBatchService(SentMarkService marks, GuestService guests) {
        this.marks = marks;
        this.guests = guests;
    }

    /** In the order in which they were sent. */
    public record Receipts(List<MarkReceipt> marks, List<GuestReceipt> guests) {}

    /** What there is none of may be empty, but not both. */
    public Receipts receive(ReceiveMarks sentMarks, ReceiveGuests sentGuests, SignedInUser by) {
        return new Receipts(
                sentMarks.marks().isEmpty() ? List.of() : marks.receive(sentMarks, by),
                sentGuests.guests().isEmpty() ? List.of() : guests.receive(sentGuests, by));
    }
}
