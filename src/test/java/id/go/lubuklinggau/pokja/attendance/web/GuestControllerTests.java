package id.go.lubuklinggau.pokja.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.account.SignedInUser;
import id.go.lubuklinggau.pokja.attendance.GuestDetails;
import id.go.lubuklinggau.pokja.attendance.GuestRow;
import id.go.lubuklinggau.pokja.attendance.GuestService;
import id.go.lubuklinggau.pokja.attendance.RegisterGuest;
import id.go.lubuklinggau.pokja.meeting.EntryTimes;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.SessionService;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class GuestControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";

    @Autowired
    Requests requests;

    @Autowired
    GuestService guests;

    @Autowired
    SessionService sessions;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples examples;

    @Autowired
    MeetingExamples meetings;

    UUID pokja;
    UUID session;
    SignedInUser secretary;
    SignedInUser staff;

    @BeforeEach
    void anOpenSession() {
        pokja = examples.pokja(AIR_KUTI, "Pokja Air Kuti");
        session = meetings.openSession(pokja);
        meetings.delegate(session, pokja, "Dewi Contoh");
        secretary = users.account(Role.SECRETARY, Reach.of(AIR_KUTI));
        staff = users.account(Role.STAFF, Reach.CITY);
    }

    @Test
    void aGuestIsRegisteredOnTheSheet() {
        assertThat(requests.get(sheet(), user(secretary)))
                .hasStatusOk()
                .bodyText()
                .contains("+ Tamu", "action=\"/sesi/" + session + "/tamu\"")
                .doesNotContain("guest-pokja");

        assertThat(register(secretary)).hasStatus(302).redirectedUrl().isEqualTo(sheet() + "#tamu");
        assertThat(requests.get(sheet(), user(secretary)))
                .bodyText()
                .contains("Fitri Contoh", "Dinas Pertanian", "Tokoh Agama");
        assertThat(only().pokjaId()).isEqualTo(pokja);
    }

    @Test
    void whoWorksForSeveralPokjaIsAskedWhoseGuestItIs() {
        session = meetings.openSessionOn(
                MeetingExamples.DAY.plusDays(1), pokja, examples.pokja("16.73.01.1002", "Pokja Majapahit"));
        meetings.delegate(session, pokja, "Dewi Contoh");
        var officer = users.account(Role.FIELD_OFFICER, Reach.of("16.73.01"));

        assertThat(requests.get(sheet(), user(officer))).bodyText().contains("guest-pokja");
        assertThat(register(officer)).hasStatus(422).bodyText().contains("Pilih Pokja", "Pokja Majapahit");
    }

    @Test
    void theLastToComeStandsFirstAndKeepsItsNumber() {
        register(secretary);
        requests.post(path(""), user(secretary), Map.of("id", UUID.randomUUID().toString(), "name", "Gita Contoh"));

        assertThat(requests.get(sheet(), user(secretary)))
                .bodyText()
                .containsSubsequence(">2</span>", "Gita Contoh", ">1</span>", "Fitri Contoh");
    }

    @Test
    void aGuestHasAName() {
        assertThat(requests.post(path(""), user(secretary), Map.of("name", " ", "institution", "x".repeat(121))))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis nama tamu.", "paling banyak 120");
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    @Test
    void leadersReadAndRegisterNobody() {
        register(secretary);
        var leader = users.account(Role.LEADER, Reach.CITY);

        assertThat(requests.get(sheet(), user(leader)))
                .bodyText()
                .contains("Fitri Contoh")
                .doesNotContain("+ Tamu", "/ubah");
        assertThat(register(leader)).hasStatus(403);
        for (var page : List.of("/baru", "/" + only().id() + "/ubah")) {
            assertThat(requests.get(path(page), user(leader))).hasStatus(403);
        }
        assertThat(requests.post(path("/" + only().id()), user(leader), fields("Lain", 0)))
                .hasStatus(403);
        assertThat(requests.post(path("/" + only().id() + "/penghapusan"), user(leader)))
                .hasStatus(403);
        assertThat(guests.list(session, Reach.CITY)).hasSize(1);
    }

    @Test
    void whatIsOutOfReachIsNotFound() {
        register(staff);
        var stranger = users.account(Role.SECRETARY, Reach.of("16.73.02.1001"));

        assertThat(register(stranger)).hasStatus(404);
        assertThat(requests.get(path("/baru"), user(stranger))).hasStatus(404);
        for (var who : List.of(stranger, secretary)) {
            assertThat(requests.get(path("/" + only().id() + "/ubah"), user(who)))
                    .hasStatus(404);
            assertThat(requests.post(path("/" + only().id()), user(who), fields("Lain", 0)))
                    .hasStatus(404);
            assertThat(requests.post(path("/" + only().id() + "/penghapusan"), user(who)))
                    .hasStatus(404);
        }
        assertThat(requests.get(sheet(), user(secretary))).bodyText().doesNotContain("Fitri Contoh");
        assertThat(only().name()).isEqualTo("Fitri Contoh");
    }

    @Test
    void whoNeverCameIsNotFound() {
        var nobody = path("/" + UUID.randomUUID());

        assertThat(requests.get(nobody + "/ubah", user(secretary))).hasStatus(404);
        assertThat(requests.post(nobody + "/penghapusan", user(staff))).hasStatus(404);
    }

    @Test
    void theOfficeRegistersOnAPageOfItsOwn() {
        assertThat(requests.get(path("/baru"), user(staff)))
                .hasStatusOk()
                .bodyText()
                .contains("Catat tamu", "action=\"/sesi/" + session + "/tamu\"");
    }

    @Test
    void outsideTheHoursThereIsNoFormButWhatWasTypedStays() {
        session = meetings.sessionWithin(
                new EntryTimes(LocalTime.of(7, 0), LocalTime.of(14, 0)), LocalDate.of(2021, 7, 1), pokja);
        guests.register(
                new RegisterGuest(
                        UUID.randomUUID(), session, pokja, new GuestDetails("Fitri Contoh", null, null), null),
                staff);
        var page = path("/" + only().id());

        assertThat(requests.get(path("/baru"), user(secretary)))
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB")
                .doesNotContain("name=\"name\"");
        assertThat(requests.get(page + "/ubah", user(secretary))).bodyText().doesNotContain("name=\"name\"");
        assertThat(requests.get(page + "/ubah", user(staff))).bodyText().contains("name=\"name\"");
        assertThat(requests.post(page, user(secretary), fields("Fitri Lain", 0)))
                .hasStatus(422)
                .bodyText()
                .contains("Pengisian ditutup 14.00 WIB", "Fitri Lain");
        assertThat(requests.post(page + "/penghapusan", user(secretary))).hasStatus(422);
        assertThat(only().name()).isEqualTo("Fitri Contoh");
    }

    @Test
    void aGuestIsMended() {
        register(secretary);
        var page = path("/" + only().id());

        assertThat(requests.get(page + "/ubah", user(secretary)))
                .hasStatusOk()
                .bodyText()
                .contains("Fitri Contoh", "Hapus tamu")
                .doesNotContain("name=\"personId\"");
        assertThat(requests.post(page, user(secretary), fields("Fitri Lain", 0)))
                .redirectedUrl()
                .isEqualTo(sheet() + "#tamu");
        assertThat(only().name()).isEqualTo("Fitri Lain");
        assertThat(requests.post(page, user(secretary), fields("Fitri Ketiga", 0)))
                .hasStatus(409);
        assertThat(only().name()).isEqualTo("Fitri Lain");
        assertThat(requests.post(page, user(secretary), fields(" ", 1))).hasStatus(422);
    }

    @Test
    void theOfficeTiesAGuestToAPerson() {
        var person = examples.member(pokja, "Fitri Contoh", "Ketua", Element.CADRE);
        register(secretary);
        var page = path("/" + only().id());
        assertThat(requests.get(page + "/ubah", user(staff))).bodyText().contains(person.toString(), "Air Kuti");
        assertThat(requests.get(page + "/ubah?cari=zzzz", user(staff)))
                .bodyText()
                .doesNotContain(person.toString());

        assertThat(requests.post(
                        page,
                        user(staff),
                        Map.of(
                                "id",
                                only().id().toString(),
                                "version",
                                "0",
                                "name",
                                "Fitri Contoh",
                                "personId",
                                person.toString())))
                .hasStatus(302);
        assertThat(only().personId()).isEqualTo(person);
        assertThat(requests.post(
                        page,
                        user(staff),
                        Map.of(
                                "version",
                                "1",
                                "name",
                                "F",
                                "personId",
                                UUID.randomUUID().toString())))
                .hasStatus(404);
    }

    @Test
    void aGuestIsTakenOffTheList() {
        register(secretary);
        var remove = path("/" + only().id() + "/penghapusan");

        assertThat(requests.post(remove, user(secretary))).redirectedUrl().isEqualTo(sheet() + "#tamu");
        assertThat(requests.post(remove, user(secretary))).hasStatus(302);
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    @Test
    void afterTheSessionIsFinalStaffCorrectsWithAReason() {
        register(secretary);
        sessions.makeFinal(session);
        var page = path("/" + only().id());

        assertThat(requests.get(sheet(), user(secretary))).bodyText().doesNotContain("+ Tamu", "/ubah");
        assertThat(requests.get(sheet(), user(staff))).bodyText().contains("/tamu/baru", page + "/ubah");
        assertThat(register(secretary)).hasStatus(422).bodyText().contains("sudah final");
        assertThat(register(staff)).hasStatus(422).bodyText().contains("Tulis alasan koreksi");
        assertThat(requests.post(page + "/penghapusan", user(staff)))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan koreksi");
        assertThat(requests.post(page + "/penghapusan", user(staff), Map.of("reason", "x".repeat(301))))
                .hasStatus(422)
                .bodyText()
                .contains("paling banyak 300", "Fitri Contoh");
        assertThat(requests.post(page + "/penghapusan", user(staff), Map.of("reason", "Tercatat dua kali")))
                .hasStatus(302);
        assertThat(guests.list(session, Reach.CITY)).isEmpty();
    }

    private MvcTestResult register(SignedInUser by) {
        return requests.post(
                path(""),
                user(by),
                Map.of(
                        "id",
                        UUID.randomUUID().toString(),
                        "name",
                        "Fitri Contoh",
                        "institution",
                        "Dinas Pertanian",
                        "element",
                        "RELIGIOUS_LEADER"));
    }

    private static Map<String, String> fields(String name, int version) {
        return Map.of("name", name, "version", "" + version);
    }

    private GuestRow only() {
        var all = guests.list(session, Reach.CITY);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private String sheet() {
        return "/sesi/" + session + "/kehadiran";
    }

    private String path(String below) {
        return "/sesi/" + session + "/tamu" + below;
    }
}
