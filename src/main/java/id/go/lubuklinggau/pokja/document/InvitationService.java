package id.go.lubuklinggau.pokja.document;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.shared.StaleEdit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitation to a meeting. */
@Service
@Transactional
public class InvitationService {

    private final InvitationLetterRepository letters;
    private final InvitationQueries queries;
    private final MeetingService meetings;

    InvitationService(InvitationLetterRepository letters, InvitationQueries queries, MeetingService meetings) {
        this.letters = letters;
        this.queries = queries;
        this.meetings = meetings;
    }

    /**
     * Writes what the invitation says.
     *
     * @param version that was seen; null if nobody had written any
     * @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting
     * @throws StaleEdit if it has changed since that version
     */
    public void write(UUID meetingId, Long version, LetterText text) {
        meetings.find(meetingId, Reach.CITY);
        var letter = letters.findById(meetingId).orElseGet(() -> new InvitationLetter(meetingId));
        letter.change(version, text);
        letters.save(letter);
    }

    @Transactional(readOnly = true)
    public WrittenLetter letter(UUID meetingId) {
        return queries.letter(meetingId);
    }

    /** The Pokja in reach that the sessions of a meeting invite. */
    @Transactional(readOnly = true)
    public List<InvitedSeats> invited(UUID meetingId, Reach reach) {
        return queries.invited(meetingId, reach);
    }
}
