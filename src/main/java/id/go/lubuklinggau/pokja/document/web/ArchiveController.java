package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.account.ForStaff;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.document.DownloadService;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.shared.Auditable;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The whole file of a meeting, for the archive. */
@Controller
@ForStaff
class ArchiveController {

    private final MeetingArchive archives;
    private final MeetingService meetings;
    private final DownloadService downloads;
    private final Wording wording;

    ArchiveController(MeetingArchive archives, MeetingService meetings, DownloadService downloads, Wording wording) {
        this.archives = archives;
        this.meetings = meetings;
        this.downloads = downloads;
        this.wording = wording;
    }

    @GetMapping("/pertemuan/{id}/arsip.zip")
    @Auditable("meeting")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var archive = archives.of(id, user.reach());
        var name = wording.of("archive.file", meetings.find(id, user.reach()).firstDay());
        return "redirect:/unduhan/" + downloads.start(name, "application/zip", archive.size(), user, archive);
    }
}
