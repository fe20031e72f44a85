package id.go.lubuklinggau.pokja.privacy.web;

import id.go.lubuklinggau.pokja.account.ForRecordKeepers;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.privacy.DataRequestRow;
import id.go.lubuklinggau.pokja.privacy.DataRequestService;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.privacy.PersonRow;
import id.go.lubuklinggau.pokja.shared.Auditable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The lists of people and of their requests as files; without phones, which are shown one at a time. */
@Controller
@ForRecordKeepers
class PersonListController {

    private final PersonRecords records;
    private final DataRequestService requests;
    private final ListPress press;

    PersonListController(PersonRecords records, DataRequestService requests, ListPress press) {
        this.records = records;
        this.requests = requests;
        this.press = press;
    }

    @GetMapping({"/orang.xlsx", "/orang.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View people(@RequestParam(name = "cari", required = false) String query) {
        return press.file(new ListTable<>(() -> records.all(query), "people.index")
                .search("people.search", query)
                .text("people.name", 36, PersonRow::fullName)
                .text("people.sex", 12, PersonRow::sex)
                .text("people.kelurahan", 22, PersonRow::kelurahanName)
                .text("people.pokja", 44, PersonRow::pokja)
                .text("people.state", 16, PersonListController::state));
    }

    @GetMapping({"/permintaan-data.xlsx", "/permintaan-data.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View requests(
            @RequestParam(name = "cari", required = false) String query,
            @RequestParam(name = "selesai", defaultValue = "false") boolean alsoClosed) {
        return press.file(new ListTable<>(() -> requests.all(query, alsoClosed), "request.index")
                .search("request.search", query)
                .filter("request.alsoClosed", alsoClosed)
                .text("request.requester", 34, DataRequestRow::requesterName)
                .text("request.kind", 24, DataRequestRow::kind)
                .moment("request.received", DataRequestRow::receivedAt)
                .moment("request.due", DataRequestRow::dueAt)
                .text("request.state", 20, row -> row.isOpen() ? new ListWord("request.isOpen") : row.outcome())
                .moment("request.closed", DataRequestRow::closedAt));
    }

    private static ListWord state(PersonRow row) {
        return new ListWord(
                row.erased() ? "people.isErased" : row.restricted() ? "people.isRestricted" : "people.inUse");
    }
}
