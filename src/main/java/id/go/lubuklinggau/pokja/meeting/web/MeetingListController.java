package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.meeting.MeetingRow;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.shared.Auditable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of meetings as a file. */
@Controller
@ForOfficeAndPokja
class MeetingListController {

    private final MeetingService meetings;
    private final ListPress press;

    MeetingListController(MeetingService meetings, ListPress press) {
        this.meetings = meetings;
        this.press = press;
    }

    @GetMapping({"/pertemuan.xlsx", "/pertemuan.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View meetings(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "tahap", required = false) MeetingState state,
            @AuthenticationPrincipal SignedInUser user) {
        return press.file(new ListTable<>(() -> meetings.all(query, state, user.reach()), "menu.meetings")
                .search("meeting.search", query)
                .filter("meeting.state", state)
                .text("meeting.title", 46, MeetingRow::title)
                .day("meeting.firstDay", MeetingRow::firstDay)
                .day("meeting.lastDay", MeetingRow::lastDay)
                .text("meeting.venue", 34, MeetingRow::venue)
                .text("meeting.state", 14, MeetingRow::state)
                .number("meeting.sessions", MeetingRow::sessions)
                .number("meeting.invited", MeetingRow::invitedPokja)
                .number("meeting.allSeats", MeetingRow::seats)
                .number("meeting.seats", MeetingRow::named));
    }
}
