package id.go.lubuklinggau.pokja.document.web;

import id.go.lubuklinggau.pokja.attendance.SheetRow;
import id.go.lubuklinggau.pokja.document.LetterheadDetails;
import id.go.lubuklinggau.pokja.document.Rule;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingState;
import id.go.lubuklinggau.pokja.meeting.SessionDetails;
import id.go.lubuklinggau.pokja.meeting.SessionState;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.press.Manuscript;
import id.go.lubuklinggau.pokja.press.Margins;
import id.go.lubuklinggau.pokja.press.Paper;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Rosters of any size, larger than a city has Pokja. */
class RosterSheets {

    private static final int SEATS = 5;
    private static final int POKJA_OF_A_KECAMATAN = 8;

    private final int rows;
    private IntFunction<String> name = number -> "Orang Contoh " + number;
    private Paper paper = Paper.F4;
    private boolean landscape;
    private LocalTime end = LocalTime.of(12, 0);

    private RosterSheets(int rows) {
        this.rows = rows;
    }

    static RosterSheets of(int rows) {
        return new RosterSheets(rows);
    }

    RosterSheets named(IntFunction<String> names) {
        name = names;
        return this;
    }

    RosterSheets on(Paper newPaper, boolean isLandscape) {
        paper = newPaper;
        landscape = isLandscape;
        return this;
    }

    RosterSheets withoutEnd() {
        end = null;
        return this;
    }

    Manuscript manuscript() {
        var choice = RosterChoice.of(paper.name(), null, null);
        var roster = new RosterView(
                IntStream.rangeClosed(1, rows).mapToObj(this::row).toList(),
                List.of(),
                choice,
                RosterLayout.USUAL,
                true);
        var letterhead = new LetterheadDetails(
                0L,
                "Pemerintah Kota Lubuklinggau",
                "Dinas Contoh",
                null,
                null,
                "Lubuklinggau",
                paper,
                Rule.DOUBLE,
                Margins.USUAL,
                null);
        var contents = new HashMap<String, Object>();
        contents.put("sessionDetails", session());
        contents.put("letterhead", letterhead);
        contents.put("choice", choice);
        contents.put("layout", RosterLayout.USUAL);
        contents.put("headcount", rows + " orang undangan");
        contents.put("roster", roster);
        contents.put("speakers", List.of());
        contents.put("signatures", SignatureBlock.of(List.of()));
        return Manuscript.of(
                        "document/roster",
                        "Daftar hadir",
                        List.of("roster"),
                        letterhead.format(paper, landscape),
                        contents)
                .asDraft(true)
                .withRows(roster.getBody().size());
    }

    private SheetRow row(int number) {
        int pokja = (number - 1) / SEATS;
        int kecamatan = pokja / POKJA_OF_A_KECAMATAN;
        return new SheetRow(
                number,
                "16.73." + kecamatan,
                "Lubuklinggau Contoh " + (kecamatan + 1),
                "16.73." + kecamatan + "." + pokja,
                "Contoh " + (pokja + 1),
                new UUID(0, pokja),
                "Pokja Contoh " + (pokja + 1),
                (number - 1) % SEATS + 1,
                new UUID(1, number),
                Element.COMMUNITY_LEADER,
                null,
                name.apply(number),
                null,
                number % 2 == 0 ? Sex.L : Sex.P,
                "Ketua RT " + number,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private SessionDetails session() {
        return new SessionDetails(
                new UUID(2, 0),
                0L,
                1,
                1,
                MeetingExamples.DAY,
                LocalTime.of(8, 0),
                end,
                null,
                SEATS,
                "",
                SessionState.OPEN,
                null,
                null,
                null,
                "Lubuklinggau Contoh 1",
                rows / SEATS,
                new UUID(2, 1),
                "Pertemuan Pokja Kampung KB",
                MeetingState.ANNOUNCED,
                "Hotel Contoh",
                null,
                null,
                "Program Contoh",
                null,
                0);
    }
}
