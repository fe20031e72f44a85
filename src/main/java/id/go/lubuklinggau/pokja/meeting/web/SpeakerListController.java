package id.go.lubuklinggau.pokja.meeting.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndField;
import id.go.lubuklinggau.pokja.meeting.AgencyRow;
import id.go.lubuklinggau.pokja.meeting.AgencyService;
import id.go.lubuklinggau.pokja.meeting.SpeakerRow;
import id.go.lubuklinggau.pokja.meeting.SpeakerService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists of agencies and speakers as files. */
@Controller
@ForOfficeAndField
class SpeakerListController {

    private final SpeakerService speakers;
    private final AgencyService agencies;
    private final ListPress press;

    SpeakerListController(SpeakerService speakers, AgencyService agencies, ListPress press) {
        this.speakers = speakers;
        this.agencies = agencies;
        this.press = press;
    }

    @GetMapping({"/narasumber.xlsx", "/narasumber.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View speakers(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "tanpa-nama", defaultValue = "false") boolean onlyUnnamed) {
        return press.file(new ListTable<>(() -> speakers.all(query, onlyUnnamed), "speaker.index")
                .search("speaker.search", query)
                .filter("speaker.onlyUnnamed", onlyUnnamed)
                .text("speaker.name", 40, SpeakerRow::label)
                .text("speaker.position", 34, SpeakerRow::position)
                .text("speaker.agency", 40, SpeakerRow::agencyName));
    }

    @GetMapping({"/instansi.xlsx", "/instansi.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View agencies(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "nonaktif", defaultValue = "false") boolean alsoInactive) {
        return press.file(new ListTable<>(() -> agencies.all(query, alsoInactive), "agency.index")
                .search("agency.search", query)
                .filter("agency.alsoInactive", alsoInactive)
                .text("agency.name", 46, AgencyRow::name)
                .text("agency.shortName", 18, AgencyRow::shortName)
                .number("agency.speakers", AgencyRow::speakers)
                .text("agency.state", 12, row -> new ListWord(row.active() ? "agency.active" : "agency.inactive")));
    }
}
