package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.FileView;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.PdfView;
import id.go.lubuklinggau.pokja.press.Press;
import id.go.lubuklinggau.pokja.press.WordView;
import id.go.lubuklinggau.pokja.press.WordWriter;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** All documents of a meeting, those of each session in a folder of their own. */
@Component
class MeetingArchive {

    private static final RosterChoice USUAL = DocumentQuery.NOTHING.choice();

    private final MeetingService meetings;
    private final SessionService sessions;
    private final InvitationPaper invitations;
    private final RosterArchive frozen;
    private final AgendaPaper agendas;
    private final RosterPaper rosters;
    private final SigningPaper signing;
    private final CorrectionPaper corrections;
    private final EnclosurePaper enclosures;
    private final TurnoutPaper turnouts;
    private final BiodataPaper biodata;
    private final MinutesPaper minutes;
    private final OfficialRecordPaper records;
    private final TransportPaper transport;
    private final CertificatePaper certificates;
    private final ActivityReportPaper reports;
    private final Press press;
    private final WordWriter word;
    private final Wording wording;

    MeetingArchive(
            MeetingService meetings,
            SessionService sessions,
            InvitationPaper invitations,
            RosterArchive frozen,
            AgendaPaper agendas,
            RosterPaper rosters,
            SigningPaper signing,
            CorrectionPaper corrections,
            EnclosurePaper enclosures,
            TurnoutPaper turnouts,
            BiodataPaper biodata,
            MinutesPaper minutes,
            OfficialRecordPaper records,
            TransportPaper transport,
            CertificatePaper certificates,
            ActivityReportPaper reports,
            Press press,
            WordWriter word,
            Wording wording) {
        this.meetings = meetings;
        this.sessions = sessions;
        this.invitations = invitations;
        this.frozen = frozen;
        this.agendas = agendas;
        this.rosters = rosters;
        this.signing = signing;
        this.corrections = corrections;
        this.enclosures = enclosures;
        this.turnouts = turnouts;
        this.biodata = biodata;
        this.minutes = minutes;
        this.records = records;
        this.transport = transport;
        this.certificates = certificates;
        this.reports = reports;
        this.press = press;
        this.word = word;
        this.wording = wording;
    }

    /**
     * Reads all that it needs; what is left to do needs no database.
     *
     * @throws id.go.lubuklinggau.pokja.shared.NotFound if there is no such meeting in reach
     */
    Archive of(UUID meetingId, Reach reach) {
        var archive = new Archive();
        for (var session : meetings.sessions(meetingId, reach)) {
            addSession(archive, wording.of("archive.session", session.number(), session.day()), session.id(), reach);
        }
        var payments = TransportChoice.of(DocumentQuery.NOTHING);
        addForWord(archive, "", invitations.of(meetingId, InvitationChoice.of(DocumentQuery.NOTHING), reach));
        archive.add("", pdf(transport.of(meetingId, payments, reach)));
        archive.add("", transport.excel(meetingId, payments, reach));
        archive.add("", pdf(certificates.of(meetingId, CertificateChoice.of(DocumentQuery.NOTHING), reach)));
        addForWord(archive, "", reports.of(meetingId, USUAL, reach));
        return archive;
    }

    private void addSession(Archive archive, String folder, UUID sessionId, Reach reach) {
        archive.add(folder, pdf(enclosures.of(sessionId, USUAL, RosterLayout.USUAL, reach)));
        archive.add(folder, pdf(agendas.of(sessionId, USUAL, reach)));
        archive.add(folder, pdf(biodata.of(sessionId, USUAL, reach)));
        addRosters(archive, folder, sessionId, reach);
        archive.add(folder, pdf(turnouts.of(sessionId, USUAL, RosterLayout.USUAL, reach)));
        archive.add(folder, turnouts.excel(sessionId, USUAL, reach));
        addForWord(archive, folder, minutes.of(sessionId, USUAL, reach));
        archive.add(folder, pdf(records.of(sessionId, USUAL, reach)));
    }

    /** A session that is final has a sheet of what was corrected since, even if it says that nothing was. */
    private void addRosters(Archive archive, String folder, UUID sessionId, Reach reach) {
        var session = sessions.find(sessionId, reach);
        archive.add(folder, roster(session, reach));
        for (var list : SigningList.values()) {
            archive.add(
                    folder,
                    pdf(signing.of(sessionId, list, list.choice(DocumentQuery.NOTHING), RosterLayout.USUAL, reach)));
        }
        if (session.isFinal()) {
            archive.add(folder, pdf(corrections.of(sessionId, USUAL, reach)));
        }
    }

    /** That of a final session is the stored one, read here, because nobody is signed in while the archive is written. */
    private FileView roster(SessionDetails session, Reach reach) {
        var stored = session.isFinal() ? frozen.view(session, USUAL) : Optional.<FileView>empty();
        return stored.<FileView>map(view -> {
                    var file = view.bytes();
                    return new PdfView(() -> file, rosters.title(session));
                })
                .orElseGet(() -> pdf(rosters.of(session.id(), USUAL, reach)));
    }

    private void addForWord(Archive archive, String folder, Manuscript manuscript) {
        archive.add(folder, pdf(manuscript));
        archive.add(folder, new WordView(word, PrintMarks.without(manuscript), manuscript.title()));
    }

    private PdfView pdf(Manuscript manuscript) {
        return new PdfView(press, manuscript, manuscript.title());
    }
}
