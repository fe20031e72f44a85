package id.go.lubuklinggau.pokja.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.go.lubuklinggau.pokja.account.Reach;
import id.go.lubuklinggau.pokja.account.Role;
import id.go.lubuklinggau.pokja.attendance.AttendanceService;
import id.go.lubuklinggau.pokja.attendance.AttendanceStatus;
import id.go.lubuklinggau.pokja.attendance.Mark;
import id.go.lubuklinggau.pokja.attendance.RecordMark;
import id.go.lubuklinggau.pokja.meeting.DelegationService;
import id.go.lubuklinggau.pokja.meeting.MeetingExamples;
import id.go.lubuklinggau.pokja.meeting.MeetingPlan;
import id.go.lubuklinggau.pokja.meeting.MeetingService;
import id.go.lubuklinggau.pokja.meeting.NominateDelegate;
import id.go.lubuklinggau.pokja.pokja.CorrectPerson;
import id.go.lubuklinggau.pokja.pokja.Element;
import id.go.lubuklinggau.pokja.pokja.PersonService;
import id.go.lubuklinggau.pokja.pokja.PhoneChange;
import id.go.lubuklinggau.pokja.pokja.PokjaExamples;
import id.go.lubuklinggau.pokja.pokja.Sex;
import id.go.lubuklinggau.pokja.privacy.PersonRecords;
import id.go.lubuklinggau.pokja.support.Requests;
import id.go.lubuklinggau.pokja.support.StatementCounter;
import id.go.lubuklinggau.pokja.support.TestUsers;
import id.go.lubuklinggau.pokja.support.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WebTest
class PersonControllerTests {

    private static final String AIR_KUTI = "16.73.01.1001";
    private static final String MAJAPAHIT = "16.73.01.1002";

    @Autowired
    Requests requests;

    @Autowired
    TestUsers users;

    @Autowired
    PokjaExamples groups;

    @Autowired
    MeetingExamples meetings;

    @Autowired
    MeetingService plans;

    @Autowired
    DelegationService delegations;

    @Autowired
    AttendanceService attendance;

    @Autowired
    PersonService people;

    @Autowired
    PersonRecords records;

    @Autowired
    StatementCounter statements;

    @Autowired
    @Qualifier("owner")
    JdbcClient owner;

    UUID pokja;
    UUID siti;
    String page;
    RequestPostProcessor staff;

    @BeforeEach
    void siti() {
        pokja = groups.pokja(AIR_KUTI, "Pokja Mawar");
        siti = groups.member(pokja, "Siti Contoh", "Ketua", Element.CADRE);
        groups.phone(siti, "0812-9753-2468");
        page = "/orang/" + siti;
        staff = users.staff();
    }

    @ParameterizedTest
    @ValueSource(strings = {"siti", "Air%20Kuti", "mawar", "sity%20contoh"})
    void findsByNameKelurahanAndPokja(String query) {
        groups.person("Budi Lain", MAJAPAHIT);

        assertThat(requests.get("/orang?cari=" + query, staff))
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain("Budi Lain", "9753");
    }

    @ParameterizedTest
    @CsvSource({
        "/orang?cari=zzz,Tidak ada orang",
        "/orang?halaman=-1,Siti",
        "/orang?halaman=1000000000,Siti",
        "/orang?cari=%3Cscript%3E,&lt;script&gt;"
    })
    void answersWhateverIsAsked(String address, String answer) {
        assertThat(requests.get(address, staff))
                .hasStatusOk()
                .bodyText()
                .contains(answer)
                .doesNotContain("<script>alert");
    }

    @Test
    void showsAllThatIsHeldButThePhone() {
        var session = meetings.openSession(pokja);
        delegate(session, siti);
        var other = meetings.delegate(session, pokja, "Ani Lain");
        attendance.mark(
                new RecordMark(
                        other, null, new Mark(AttendanceStatus.REPRESENTED, "Ibu Siti Contoh", "Kader", null), null),
                users.account(Role.STAFF, Reach.CITY));

        assertThat(requests.get(page, staff))
                .hasStatusOk()
                .bodyText()
                .contains("Siti Contoh", "Perempuan", "Air Kuti", "Pokja Mawar", "Keanggotaan (1)", "Utusan (1)")
                .contains("Ada, disembunyikan", "setuju dihubungi sejak 4 Januari 2021", "Belum pernah dilihat.")
                .contains("Mungkin mewakili utusan lain (1)", "mencatat orang", "mencatat utusan")
                .doesNotContain("9753", "/jejak?");
        assertThat(requests.get(page, users.admin())).bodyText().contains("/jejak?hal=person");
    }

    @Test
    void isForStaffAndAdministratorsAlone() {
        for (var path : List.of(
                "", "/ubah", "/salinan", "/salinan.json", "/pembatasan", "/penghapusan", "/penghapusan/penegasan")) {
            assertThat(requests.get(page + path, staff)).hasStatusOk();
            assertThat(requests.get(page + path, users.admin())).hasStatusOk();
            for (var other : List.of(users.leader(), users.secretary(AIR_KUTI), users.fieldOfficer("16.73.01"))) {
                assertThat(requests.get(page + path, other)).as(path).hasStatus(403);
            }
            assertThat(requests.get("/orang/" + UUID.randomUUID() + path, staff))
                    .as(path)
                    .hasStatus(404);
        }
        for (var path : List.of("", "/pembatasan", "/pencabutan-pembatasan", "/penghapusan")) {
            assertThat(requests.post(page + path, users.secretary(AIR_KUTI)))
                    .as(path)
                    .hasStatus(403);
            assertThat(requests.post(
                            "/orang/" + UUID.randomUUID() + path,
                            staff,
                            Map.of(
                                    "reason",
                                    "a",
                                    "confirmation",
                                    "a",
                                    "name",
                                    "a",
                                    "sex",
                                    "L",
                                    "kelurahanCode",
                                    AIR_KUTI)))
                    .as(path)
                    .hasStatus(404);
        }
    }

    @Test
    void isLinkedFromTheMembersForThoseWhoMayOpenIt() {
        assertThat(requests.get("/pokja/" + pokja, staff)).bodyText().contains(page + "\"", page + "/telepon");
        assertThat(requests.get("/pokja/" + pokja, users.admin()))
                .bodyText()
                .contains(page + "\"")
                .doesNotContain("/telepon");
        assertThat(requests.get("/pokja/" + pokja, users.secretary(AIR_KUTI)))
                .bodyText()
                .contains(page + "/telepon")
                .doesNotContain(page + "\"", "9753");
        assertThat(requests.get("/pokja/" + pokja, users.leader())).bodyText().doesNotContain("/orang");
    }

    @Test
    void thePhoneIsShownInReachAndEachTimeOnTheTrail() {
        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI)))
                .hasStatusOk()
                .bodyText()
                .contains("0812-9753-2468", "tel:+6281297532468", "4 Januari 2021");
        assertThat(requests.get(page + "/telepon", users.fieldOfficer("16.73.01")))
                .hasStatusOk();
        assertThat(requests.get(page + "/telepon", users.secretary(MAJAPAHIT))).hasStatus(404);
        assertThat(requests.get(page + "/telepon", users.fieldOfficer("16.73.02")))
                .hasStatus(404);
        assertThat(requests.get(page + "/telepon", users.leader())).hasStatus(403);
        assertThat(requests.get("/orang/" + groups.person("Tanpa Telepon", AIR_KUTI) + "/telepon", staff))
                .hasStatus(404);

        assertThat(records.sightings(siti))
                .extracting(seen -> seen.role())
                .containsExactly(Role.FIELD_OFFICER, Role.SECRETARY);
        assertThat(requests.get(page, staff))
                .bodyText()
                .contains("melihat nomor telepon dari orang", "Sekretaris Pokja", "Penyuluh KB")
                .doesNotContain("9753");
    }

    /** Somebody recorded elsewhere, but a member here. */
    @Test
    void theSecretaryOfAPokjaReachesItsMembersWhereverTheyAreRecorded() {
        assertThat(update(staff, Map.of("kelurahanCode", MAJAPAHIT))).hasRedirectedUrl(page);

        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatusOk();
    }

    @Test
    void correctsAndNoticesAStaleEdit() {
        var open = meetings.openSession(pokja);
        delegate(open, siti);
        assertThat(requests.get(page + "/ubah", staff))
                .bodyText()
                .contains("value=\"Siti Contoh\"")
                .doesNotContain("9753");

        var version = version();
        var changed = Map.of("version", version, "titleBefore", "Hj.", "name", "Siti Aminah", "titlesAfter", "S.Pd.");
        assertThat(update(staff, changed)).hasRedirectedUrl(page);
        assertThat(update(staff, Map.of("version", version, "name", "Siti Aisyah")))
                .hasStatus(409)
                .bodyText()
                .contains("value=\"Siti Aisyah\"", "name=\"version\" value=\"" + version() + "\"");

        assertThat(records.delegations(siti))
                .extracting(seat -> seat.fullName())
                .containsExactly("Hj. Siti Aminah, S.Pd.");
        meetings.makeFinal(open);
        assertThat(update(staff, Map.of("name", "Siti Aisyah"))).hasRedirectedUrl(page);
        assertThat(records.delegations(siti))
                .extracting(seat -> seat.fullName())
                .containsExactly("Hj. Siti Aminah, S.Pd.");
        assertThat(requests.get(page + "/ubah", staff))
                .bodyText()
                .contains("Daftar hadir yang sudah final tetap", "Hj. Siti Aminah, S.Pd.");
        assertThat(records.find(siti).phone()).isEqualTo("+6281297532468");
    }

    @ParameterizedTest
    @CsvSource({
        "name,' '",
        "sex,X",
        "kelurahanCode,16.73.99.1001",
        "kelurahanCode,''",
        "phone,12345",
        "phoneConsentOn,2999-01-01",
        "phoneConsentOn,kemarin"
    })
    void refusesWhatIsMissingOrCannotBe(String field, String value) {
        assertThat(update(staff, Map.of(field, value)))
                .hasStatus(422)
                .bodyText()
                .contains(field + "-error");
        assertThat(update(staff, Map.of(field, "a".repeat(200)))).hasStatus(422);
    }

    @Test
    void aPhoneGoesWithADayOfConsentAndComesAway() {
        assertThat(update(staff, Map.of("phone", "0733-451234")))
                .hasStatus(422)
                .bodyText()
                .contains("phoneConsentOn-error", "value=\"0733-451234\"");
        assertThat(update(staff, Map.of("phone", "(0733) 451234", "phoneConsentOn", "2024-05-06")))
                .hasRedirectedUrl(page);
        assertThat(records.find(siti).phone()).isEqualTo("+62733451234");
        assertThat(update(staff, Map.of("phoneRemoved", "true"))).hasRedirectedUrl(page);
        assertThat(records.find(siti)).satisfies(person -> {
            assertThat(person.phone()).isNull();
            assertThat(person.phoneConsentOn()).isNull();
        });
        assertThat(update(staff, Map.of("phoneConsentOn", "2024-05-06")))
                .hasStatus(422)
                .bodyText()
                .contains("phone-error");
        assertThat(requests.get(page, users.admin()))
                .bodyText()
                .contains("Telepon")
                .doesNotContain("451234", "9753");
    }

    @Test
    void aSecretaryKeepsThePhoneOnTheMemberForm() {
        var secretary = users.secretary(AIR_KUTI);
        var fields = new HashMap<>(Map.of(
                "id", UUID.randomUUID().toString(),
                "newPersonId", UUID.randomUUID().toString(),
                "name", "Ratna Baru",
                "sex", "P",
                "position", "Bendahara",
                "element", "CADRE",
                "firstDay", "2021-01-04",
                "phone", "0813 1111 2222"));
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasStatus(422)
                .bodyText()
                .contains("phoneConsentOn-error");
        fields.put("phoneConsentOn", "2024-05-06");
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasRedirectedUrl("/pokja/" + pokja);
        assertThat(requests.post("/pokja/" + pokja + "/anggota", secretary, fields))
                .hasRedirectedUrl("/pokja/" + pokja);

        assertThat(requests.get("/orang/" + fields.get("newPersonId") + "/telepon", secretary))
                .bodyText()
                .contains("0813-1111-2222");
        assertThat(requests.get("/pokja/" + pokja, secretary))
                .bodyText()
                .containsOnlyOnce("Ratna Baru</")
                .doesNotContain("1111-2222", "11112222");
    }

    @Test
    void restrictsWithAReasonAndLiftsThat() {
        assertThat(requests.post(page + "/pembatasan", staff, Map.of("version", version(), "reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(requests.post(page + "/pembatasan", staff, Map.of("version", "99", "reason", "Sedang diperiksa")))
                .hasStatus(409)
                .bodyText()
                .contains("Sedang diperiksa");
        var form = Map.of("version", version(), "reason", "Sedang diperiksa");
        assertThat(requests.post(page + "/pembatasan", staff, form)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/pembatasan", staff, form)).hasRedirectedUrl(page);

        assertThat(requests.get(page, staff)).bodyText().contains("Dibatasi", "Sedang diperiksa", "Cabut pembatasan");
        assertThat(requests.get("/orang", staff)).bodyText().contains("Siti Contoh", "Dibatasi");
        assertThat(requests.get("/pokja/" + pokja, users.secretary(AIR_KUTI)))
                .bodyText()
                .contains("Anggota (1)", "1 anggota tidak ditampilkan")
                .doesNotContain("Siti Contoh");
        assertThat(requests.get(page + "/telepon", users.secretary(AIR_KUTI))).hasStatus(404);
        assertThat(requests.get(page + "/telepon", staff)).hasStatusOk();

        assertThat(requests.post(page + "/pencabutan-pembatasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/pencabutan-pembatasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get("/pokja/" + pokja, staff))
                .bodyText()
                .contains("Siti Contoh")
                .doesNotContain("tidak ditampilkan");
    }

    /** As from a page that was open before. */
    @Test
    void whoeverIsRestrictedOrErasedIsNotSent() {
        var seats = "/sesi/" + meetings.openSession(pokja) + "/pokja/" + pokja + "/utusan";
        var tap = Map.of("anggota", siti.toString(), "id", UUID.randomUUID().toString(), "unsur", "CADRE");
        people.restrict(siti, records.find(siti).version(), "Sedang diperiksa");

        assertThat(requests.post(seats, users.secretary(AIR_KUTI), tap))
                .hasStatus(409)
                .bodyText()
                .contains("sedang dibatasi");
        assertThat(requests.get(seats, users.secretary(AIR_KUTI))).bodyText().doesNotContain("Siti Contoh");
        requests.post(page + "/penghapusan", staff, Map.of("version", version(), "confirmation", "Siti Contoh"));
        assertThat(requests.post(seats, users.secretary(AIR_KUTI), tap)).hasStatus(404);
        assertThat(records.delegations(siti)).isEmpty();
    }

    @Test
    void erasesAfterShowingWhatStaysAndAskingTwice() {
        var session = meetings.openSession(pokja);
        delegate(session, siti);
        meetings.makeFinal(session);

        assertThat(requests.get(page + "/penghapusan", staff))
                .bodyText()
                .contains(
                        "Nama di 1 daftar hadir yang sudah final",
                        "/sesi/" + session + "/daftar-hadir",
                        "1 keanggotaan")
                .contains(page + "/penghapusan/penegasan");
        assertThat(requests.post(page + "/penghapusan", staff, Map.of("version", version(), "confirmation", "Siti")))
                .hasStatus(422)
                .bodyText()
                .contains("confirmation-error", "value=\"Siti\"");
        assertThat(requests.post(page + "/penghapusan", staff, Map.of("version", "99", "confirmation", "Siti Contoh")))
                .hasStatus(409);
        var form = Map.of("version", version(), "confirmation", "siti contoh");
        assertThat(requests.post(page + "/penghapusan", staff, form)).hasRedirectedUrl(page);
        assertThat(requests.post(page + "/penghapusan", staff, form)).hasRedirectedUrl(page);

        assertThat(requests.get(page, staff))
                .bodyText()
                .contains("<h1>Data dihapus</h1>", "tidak dapat dikembalikan", "Siti Contoh")
                .doesNotContain("/ubah", "/pembatasan", "/penghapusan", "9753");
        assertThat(requests.get(page + "/penghapusan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get(page + "/penghapusan/penegasan", staff)).hasRedirectedUrl(page);
        assertThat(requests.get(page + "/telepon", staff)).hasStatus(404);
        assertThat(requests.get("/orang", staff)).bodyText().contains("Dihapus").doesNotContain("Siti Contoh");
        assertThat(requests.get("/jejak", users.admin()))
                .bodyText()
                .contains("Entri jejak yang disamarkan")
                .doesNotContain("Siti Contoh");
        assertThat(requests.get("/sesi/" + session + "/daftar-hadir", staff))
                .bodyText()
                .contains("Siti Contoh");
        assertThat(update(staff, Map.of("name", "Kembali")))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dihapus");
    }

    @Test
    void theCopyHoldsAllOfTheirsAndNobodyElses() {
        var clerk = users.account("rina", "Rina Petugas", Role.SECRETARY, Reach.of(AIR_KUTI));
        var session = meetings.openSession(pokja);
        var seat = delegate(session, siti);
        meetings.delegate(session, pokja, "Ani Lain");
        requests.post(
                "/sesi/" + session + "/kehadiran/" + seat,
                user(clerk),
                Map.of(
                        "status", "REPRESENTED",
                        "substituteName", "Xaverius Wakil",
                        "substitutePosition", "Kader Lain",
                        "note", "datang sebentar"));
        requests.get(page + "/telepon", user(clerk));

        assertThat(requests.get(page + "/salinan", staff))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Salinan data pribadi",
                        "Siti Contoh",
                        "0812-9753-2468",
                        "Pokja Mawar",
                        "Diwakili",
                        "datang sebentar")
                .contains("Melihat nomor telepon", "Sekretaris Pokja", "Sistem", "3\u00a0×\u00a024 jam")
                .doesNotContain("Rina Petugas", "Xaverius", "Kader Lain", "Ani Lain", "127.0.0.1");
        assertThat(requests.get(page + "/salinan.json", staff))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("application/json")
                .bodyText()
                .contains(
                        "\"nama\":\"Siti Contoh\"",
                        "\"telepon\":\"+6281297532468\"",
                        "\"persetujuanTelepon\":\"2021-01-04\"")
                .contains(
                        "\"kehadiran\":\"Diwakili\"",
                        "\"oleh\":\"Sekretaris Pokja\"",
                        "melihat nomor telepon dari orang")
                .contains("membuka salinan data pribadi dari orang")
                .doesNotContain("Rina Petugas", "Xaverius", "Kader Lain", "Ani Lain", "127.0.0.1");
        assertThat(requests.get(page, staff)).bodyText().contains("membuka salinan data pribadi dari orang");
        assertThat(records.sightings(siti))
                .as("the copy shows the phone, too")
                .extracting(seen -> seen.role())
                .containsExactly(Role.STAFF, Role.STAFF, Role.SECRETARY);
        people.correct(form(new PhoneChange(null, null, true)));
        requests.get(page + "/salinan", staff);
        assertThat(records.sightings(siti)).hasSize(3);
    }

    /** What cannot be put on the trail is not shown. */
    @ParameterizedTest
    @ValueSource(strings = {"/telepon", "/salinan", "/salinan.json"})
    void noPhoneIsShownThatTheTrailDoesNotTellOf(String path) throws Exception {
        owner.sql("alter table trail add constraint no_phones check (kind <> 'SAW_PHONE') not valid")
                .update();
        try {
            var answer = requests.get(page + path, staff);
            assertThat(
                            answer.getUnresolvedException() == null
                                    ? answer.getResponse().getContentAsString()
                                    : "")
                    .doesNotContain("9753");
        } finally {
            owner.sql("alter table trail drop constraint no_phones").update();
        }
    }

    @Test
    void readsALongListWithAsManyStatementsAsAShortOne() {
        var few = statements.during(
                () -> assertThat(requests.get("/orang", staff)).hasStatusOk());
        for (var i = 1; i < 120; i++) {
            groups.person("Orang " + i, AIR_KUTI);
        }

        assertThat(statements.during(() -> assertThat(requests.get("/orang?baris=120", staff))
                        .bodyText()
                        .contains("1-120 dari 120")))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/salinan", "/penghapusan", "/ubah"})
    void readsALongHistoryWithAsManyStatementsAsAShortOne(String path) {
        delegate(meetings.openSession(pokja), siti);
        var few = statements.during(
                () -> assertThat(requests.get(page + path, staff)).hasStatusOk());
        for (var i = 1; i <= 119; i++) {
            var day = MeetingExamples.DAY.plusDays(10L + i);
            var meeting = UUID.randomUUID();
            plans.schedule(meeting, new MeetingPlan("Pertemuan " + i, null, day, day, "Kantor", null, null, null));
            delegate(meetings.session(meeting, day, pokja), siti);
        }

        assertThat(statements.during(
                        () -> assertThat(requests.get(page + path, staff)).hasStatusOk()))
                .hasSize(few.size())
                .hasSizeLessThanOrEqualTo(10);
        assertThat(records.delegations(siti)).hasSize(120);
    }

    private UUID delegate(UUID session, UUID person) {
        var id = UUID.randomUUID();
        delegations.nominate(
                new NominateDelegate(id, session, pokja, person, Element.POKJA_MEMBER, "Ketua"), Reach.CITY);
        return id;
    }

    private CorrectPerson form(PhoneChange phone) {
        return new CorrectPerson(siti, records.find(siti).version(), null, "Siti Contoh", null, Sex.P, AIR_KUTI, phone);
    }

    private String version() {
        return records.find(siti).version().toString();
    }

    /** What stands in the form, but for these. */
    private MvcTestResult update(RequestPostProcessor who, Map<String, String> changed) {
        var fields = new HashMap<>(
                Map.of("version", version(), "name", "Siti Contoh", "sex", "P", "kelurahanCode", AIR_KUTI));
        fields.putAll(changed);
        return requests.post(page, who, fields);
    }
}
