package id.go.lubuklinggau.pokja.attendance.web;

import id.go.lubuklinggau.pokja.account.ForOfficeAndPokja;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.press.ListPress;
import id.go.lubuklinggau.pokja.press.ListTable;
import id.go.lubuklinggau.pokja.press.ListWord;
import id.go.lubuklinggau.pokja.shared.Auditable;
import id.go.lubuklinggau.pokja.shared.Dates;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The sheet of a session and its guests as files. */
@Controller
@ForOfficeAndPokja
class AttendanceListController {

    private final AttendanceService attendance;
    private final GuestService guests;
    private final SessionService sessions;
    private final ListPress press;
    private final Dates dates;

    AttendanceListController(
            AttendanceService attendance, GuestService guests, SessionService sessions, ListPress press, Dates dates) {
        this.attendance = attendance;
        this.guests = guests;
        this.sessions = sessions;
        this.press = press;
        this.dates = dates;
    }

    @GetMapping({"/sesi/{id}/kehadiran.xlsx", "/sesi/{id}/kehadiran.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View sheet(
            @PathVariable UUID id,
            @ModelAttribute("filter") SheetFilter filter,
            @AuthenticationPrincipal SignedInUser user) {
        var session = sessions.find(id, user.reach());
        var rows = filter.applyTo(attendance.sheet(id, user.reach()));
        return press.file(new ListTable<>(rows::stream, "attendance.listOf", dates.longDay(session.day()))
                .filter("attendance.filter.pokja", filter.place(rows))
                .filter("attendance.filter.unmarked", filter.isBelum())
                .number("attendance.number", SheetRow::number)
                .text("pokja.kecamatan", 24, SheetRow::kecamatanName)
                .text("pokja.kelurahan", 22, SheetRow::kelurahanName)
                .text("menu.pokja", 34, SheetRow::pokjaName)
                .text("membership.name", 34, SheetRow::fullName)
                .text("membership.sex", 12, SheetRow::sex)
                .text("membership.element", 20, SheetRow::element)
                .text("membership.position", 26, SheetRow::position)
                .text("menu.attendance", 16, AttendanceListController::status)
                .text("attendance.form.substituteName", 30, SheetRow::substituteName)
                .text("attendance.form.substitutePosition", 26, SheetRow::substitutePosition)
                .text("attendance.form.note", 30, SheetRow::note)
                .moment("attendance.markedAt", SheetRow::markedAt)
                .text("attendance.markedBy", 26, SheetRow::markedByName));
    }

    @GetMapping({"/sesi/{id}/tamu.xlsx", "/sesi/{id}/tamu.csv"})
    @Auditable(value = "list", kind = "EXPORTED")
    View guests(@PathVariable UUID id, @AuthenticationPrincipal SignedInUser user) {
        var session = sessions.find(id, user.reach());
        return press.file(new ListTable<>(
                        () -> guests.list(id, user.reach()).stream(), "guest.listOf", dates.longDay(session.day()))
                .text("guest.name", 34, GuestRow::name)
                .text("guest.institution", 34, GuestRow::institution)
                .text("guest.element", 20, GuestRow::element)
                .text("guest.pokja", 34, GuestRow::pokjaName)
                .moment("guest.arrivedAt", GuestRow::arrivedAt)
                .text("guest.markedBy", 26, GuestRow::markedByName));
    }

    private static Object status(SheetRow row) {
        return row.isNamed() && row.status() == null ? new ListWord("attendance.unmarked") : row.status();
    }
}
