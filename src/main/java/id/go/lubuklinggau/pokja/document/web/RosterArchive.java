package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.attendance.AttendanceClosed;
import id.go.lubuklinggau.pokja.document.FrozenRosters;
import id.go.lubuklinggau.pokja.document.PrintCode;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.press.FileView;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.PdfView;
import id.go.lubuklinggau.pokja.press.Press;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the roster of a session as it was when that became final, in the transaction that makes it so (ADR 0015). One that
 * is final without gets it when it is asked for.
 */
@Component
class RosterArchive {

    private final RosterPaper rosters;
    private final FrozenRosters frozen;
    private final Press press;

    RosterArchive(RosterPaper rosters, FrozenRosters frozen, Press press) {
        this.rosters = rosters;
        this.frozen = frozen;
        this.press = press;
    }

    @EventListener
    void on(AttendanceClosed event) {
        keep(event.sessionId(), usual(event.sessionId()));
    }

    /** The stored file, which is stored now if it was not; empty if it is asked for on another paper. */
    Optional<FileView> view(SessionDetails session, RosterChoice choice) {
        var sessionId = session.id();
        var stored = frozen.find(sessionId);
        if (stored.isPresent()) {
            return Optional.of(stored.get())
                    .filter(roster -> choice.paper() == null || choice.paper() == roster.paper())
                    .map(roster -> new PdfView(() -> frozen.file(sessionId), rosters.title(session)));
        }
        var manuscript = usual(sessionId);
        boolean asUsual =
                choice.paper() == null || choice.paper() == manuscript.format().paper();
        return asUsual
                ? Optional.of(new PdfView(() -> keep(sessionId, manuscript), manuscript.title()))
                : Optional.empty();
    }

    private Manuscript usual(UUID sessionId) {
        return rosters.of(sessionId, RosterChoice.of(null, null, null), Reach.CITY);
    }

    /** @return what is stored, which another may have been quicker with */
    private byte[] keep(UUID sessionId, Manuscript manuscript) {
        var code = PrintCode.parse(manuscript.code()).orElseThrow();
        frozen.store(sessionId, code, manuscript.format().paper(), press.print(manuscript));
        return frozen.file(sessionId);
    }
}
